/**
 * Breaks a text into lines no wider than `width`, at ordinary spaces only: no-break spaces hold. A
 * word that is wider than a line is cut. Line breaks of the text are kept.
 */
export function wrapText(text: string, width: number, widthOf: (text: string) => number): string[] {
  const clean = text.replace(/\r\n?/g, "\n").replace(/\t/g, " ").trim();
  return clean.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, width, widthOf));
}

function wrapParagraph(paragraph: string, width: number, widthOf: (text: string) => number) {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/ +/).flatMap((word) => cutWord(word, width, widthOf))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function cutWord(word: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && widthOf(piece + character) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
