import { Readable } from "node:stream";
import { getTranslations } from "next-intl/server";

import { faultText } from "@/console/imports/fault-text";
import { downloadErrorReport } from "@/server/services/import/report/download-error-report";
import { createContext } from "@/server/trpc/context";

type Params = { params: Promise<{ id: string }> };

/** The refused rows of an import with their reasons, in the language of the person, as a file to correct and import again. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const t = await getTranslations();
  const role = new URL(request.url).searchParams.get("file") === "headers" ? "headers" : "lines";
  const words = {
    rowColumn: t("imports.report.row"),
    reasonColumn: t("imports.report.reason"),
    sentence: (error: { code: string; params: Readonly<Record<string, string | number>> }) => faultText(error, t),
  };
  const found = await downloadErrorReport(await createContext(request.headers), { id: (await params).id, role }, words);
  if (typeof found === "number") return new Response(null, { status: found });
  const { record, content } = found;
  const base = record.fileName.replace(/\.(csv|txt|tsv)?(\.gz)?$/i, "");
  const name = t("imports.report.fileName", { name: base });
  return new Response(Readable.toWeb(content) as ReadableStream, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="errors.csv"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "Cache-Control": "private, no-store",
    },
  });
}
