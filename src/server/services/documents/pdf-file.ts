/** A rendered document; base64 because it also travels as JSON. */
export type PdfFile = { fileName: string; base64: string };
