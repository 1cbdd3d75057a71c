import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { createCaller } from "@/server/trpc/caller";
import { createContext } from "@/server/trpc/context";
import type { PdfFile } from "@/server/services/documents/pdf-file";

type Caller = ReturnType<typeof createCaller>;
type Locale = "fr" | "en" | undefined;

const SECURITY = { "Cache-Control": "private, no-cache", "X-Content-Type-Options": "nosniff" };

/** What an address that shows nothing says: absent, foreign and not permitted are the same. */
function refused(error: unknown): Response {
  if (!(error instanceof TRPCError)) throw error;
  const hidden = ["NOT_FOUND", "FORBIDDEN", "BAD_REQUEST"].includes(error.code);
  if (error.code === "INTERNAL_SERVER_ERROR") console.error("A document could not be rendered:", error.cause ?? error);
  return new Response(null, { status: hidden ? 404 : getHTTPStatusCodeFromError(error), headers: SECURITY });
}

/** Answers with a PDF file that a procedure makes for the signed-in person, shown in the browser under its number. */
export async function pdfResponse(request: Request, file: (caller: Caller, locale: Locale) => Promise<PdfFile>): Promise<Response> {
  const asked = new URL(request.url).searchParams.get("locale");
  const locale = asked === "fr" || asked === "en" ? asked : undefined;
  try {
    const { fileName, base64 } = await file(createCaller(await createContext(request.headers)), locale);
    const disposition = `inline; filename="${fileName.replace(/[^\w.-]/g, "_")}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
    return new Response(Buffer.from(base64, "base64"), {
      headers: { ...SECURITY, "Content-Type": "application/pdf", "Content-Disposition": disposition },
    });
  } catch (error) {
    return refused(error);
  }
}
