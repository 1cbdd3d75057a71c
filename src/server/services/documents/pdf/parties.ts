import { formatSiren } from "@/lib/billing/identifiers";
import { isSameAddress, type Buyer, type PostalAddress } from "@/lib/billing/parties";
import { addressLines, isText } from "./addresses";
import { drawLines, drawText, wrap, type Canvas } from "./canvas";
import { drawDetails } from "./details";
import { ADDRESSEE, RIGHT_EDGE, STYLES } from "./theme";

const WIDTH = RIGHT_EDGE - ADDRESSEE.x;

/** Dates and references at the left, the addressee and the place of delivery at the right. */
export function drawParties(canvas: Canvas): void {
  const top = Math.max(canvas.y + 22, ADDRESSEE.y);
  const detailsBottom = drawDetails(canvas, top);
  let y = drawBuyer(canvas, top);
  const { delivery, buyer } = canvas.document;
  if (delivery !== null && !isSameAddress(delivery.address, buyer.address)) {
    y = drawParty(canvas, y + 12, canvas.words.deliveredTo, delivery.name, delivery.address);
  }
  canvas.y = Math.max(detailsBottom, y) + 24;
}

function drawBuyer(canvas: Canvas, top: number): number {
  const { document, words } = canvas;
  const { buyer, kind } = document;
  const captions = { CREDIT_NOTE: words.creditedTo, QUOTE: words.quotedTo } as const;
  const caption = kind === "CREDIT_NOTE" || kind === "QUOTE" ? captions[kind] : words.billedTo;
  const contact = isText(buyer.contactName) ? `${words.addressedTo} ${buyer.contactName}` : null;
  const y = drawParty(canvas, top, caption, buyer.name, buyer.address, contact);
  const identifiers = buyerIdentifiers(canvas, buyer);
  return identifiers.length === 0
    ? y
    : drawLines(canvas, identifiers, ADDRESSEE.x, y + 3, STYLES.detail);
}

function drawParty(
  canvas: Canvas,
  top: number,
  caption: string,
  name: string,
  address: PostalAddress,
  contact: string | null = null,
): number {
  const { pdf, document } = canvas;
  drawText(canvas, caption, ADDRESSEE.x, top, STYLES.caption);
  const names = wrap(pdf, name, WIDTH, STYLES.partyName);
  const y = drawLines(canvas, names, ADDRESSEE.x, top + 13, STYLES.partyName) + 1;
  const lines = [contact, ...addressLines(address, document)]
    .filter(isText)
    .flatMap((line) => wrap(pdf, line, WIDTH, STYLES.body));
  return drawLines(canvas, lines, ADDRESSEE.x, y, STYLES.body);
}

function buyerIdentifiers({ pdf, words }: Canvas, buyer: Buyer): string[] {
  const company = buyer.siret
    ? `${words.siret} ${formatSiren(buyer.siret)}`
    : buyer.siren && `${words.siren} ${formatSiren(buyer.siren)}`;
  const vat = buyer.vatNumber && `${words.vatNumber} ${buyer.vatNumber}`;
  const line = [company, vat]
    .filter(isText)
    .map((text) => text.replaceAll(" ", "\u00a0"))
    .join(" · ");
  return line === "" ? [] : wrap(pdf, line, WIDTH, STYLES.detail);
}
