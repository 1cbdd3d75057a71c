import PDFDocument from "pdfkit";
import type { PrintableDocument } from "@/lib/billing/printable-document";
import { createCanvas, type Canvas } from "./canvas";
import { documentName } from "./document-name";
import { loadFonts } from "./fonts";
import { drawFooters, footerTop } from "./footer";
import { drawIntroduction } from "./introduction";
import { drawLetterhead } from "./letterhead";
import { drawLinesTable } from "./lines-table";
import { drawMentions } from "./mentions";
import { drawParties } from "./parties";
import { drawRunningHead } from "./running-head";
import { drawSettlement } from "./settlement";
import { drawTotals, totalsHeight } from "./totals";
import { drawWatermark } from "./watermark";

/** The document as a PDF file. The same document gives the same bytes. */
export async function renderDocumentPdf(document: PrintableDocument): Promise<Buffer> {
  const pdf = openPdf(document);
  const bytes = collect(pdf);
  for (const [name, font] of loadFonts()) pdf.registerFont(name, font);
  pdf.addPage();
  const bottom = footerTop(pdf, document);
  drawBody(createCanvas(pdf, document, { bottom, startPage }));
  pdf.end();
  return bytes;
}

function openPdf(document: PrintableDocument): PDFKit.PDFDocument {
  return new PDFDocument({
    size: "A4",
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: "1.7",
    lang: document.locale === "fr" ? "fr-FR" : "en-GB",
    displayTitle: true,
    info: {
      Title: documentName(document),
      Author: document.seller.legalName,
      Subject: document.title ?? document.buyer.name,
      Creator: "HeartCo",
      Producer: "HeartCo",
      CreationDate: document.createdAt,
      ModDate: document.createdAt,
    },
  });
}

function drawBody(canvas: Canvas): void {
  drawLetterhead(canvas);
  drawParties(canvas);
  drawIntroduction(canvas);
  drawLinesTable(canvas, totalsHeight(canvas));
  drawTotals(canvas);
  drawSettlement(canvas);
  drawMentions(canvas);
  drawFooters(canvas);
}

function startPage(canvas: Canvas): void {
  if (canvas.document.isDraft) drawWatermark(canvas);
  if (canvas.pdf.bufferedPageRange().count > 1) drawRunningHead(canvas);
}

function collect(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
  });
}
