/** Hands the browser a file that the server answered as text. */
export function downloadText({ fileName, mediaType, content }: { fileName: string; mediaType: string; content: string }): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
