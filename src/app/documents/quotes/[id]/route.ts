import { pdfResponse } from "@/app/documents/pdf-response";

type Params = { params: Promise<{ id: string }> };

/** The quote as a PDF file. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { id } = await params;
  return pdfResponse(request, (caller, locale) => caller.quote.pdf({ id, locale }));
}
