/** What a file that is not text seems to be; `null` for text. */
export type BinaryKind = "xlsx" | "zip" | "xls" | "pdf" | "unknown";

/** Above this share of NUL bytes a file is not text that was damaged in one place. */
const NUL_SHARE = 0.01;

function startsWith(bytes: Buffer, ...magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

export function isGzip(bytes: Buffer): boolean {
  return startsWith(bytes, 0x1f, 0x8b, 0x08);
}

/** Recognises workbooks and other files that people upload in place of a CSV file, by their first bytes. */
export function binaryKind(head: Buffer): BinaryKind | null {
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) {
    return head.includes("xl/") || head.includes("[Content_Types].xml") ? "xlsx" : "zip";
  }
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) return "xls";
  if (startsWith(head, 0x25, 0x50, 0x44, 0x46)) return "pdf";
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff)) return null;
  const nuls = head.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  return nuls > head.length * NUL_SHARE ? "unknown" : null;
}
