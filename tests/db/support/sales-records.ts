import { createRecords, type Records } from "./records";
import { dayFromNow, openForBusiness, usualLines } from "./seller";
import type { WorldOfOrganisation } from "./world";

/** Sales and invitations of one organisation that others try to reach, by the name of the id. */
export type AllRecords = Records & {
  quoteDraftId: string;
  quoteSentId: string;
  quoteOptionId: string;
  quoteAcceptedId: string;
  invoiceDraftId: string;
  invoiceIssuedId: string;
  invoiceLineId: string;
  invoiceDisputedId: string;
  paymentId: string;
  membershipId: string;
  invitationId: string;
  importId: string;
};

/** Gives an organisation one record in each state that a procedure asks for, by the real procedures. */
export async function createAllRecords(organisation: WorldOfOrganisation): Promise<AllRecords> {
  const { quote, invoice, payment, member } = organisation.as.admin;
  const records = await createRecords(organisation);
  const seller = await openForBusiness(organisation);
  const clientId = seller.company;
  const lines = usualLines(seller);
  const withOption = [...lines, { description: "Option", unitPrice: "10", taxRateId: seller.rates.vat20, isOptional: true }];

  const [quoteDraft, quoteSent, quoteAccepted] = [await quote.create({ clientId, lines }), await quote.create({ clientId, lines: withOption }), await quote.create({ clientId, lines })];
  await quote.send({ id: quoteSent.id });
  await quote.send({ id: quoteAccepted.id });
  await quote.accept({ id: quoteAccepted.id });
  const [invoiceDraft, issued, disputed] = [await invoice.create({ clientId, lines }), await invoice.create({ clientId, lines }), await invoice.create({ clientId, lines })];
  for (const { id } of [issued, disputed]) await invoice.issue({ id });
  await invoice.dispute({ id: disputed.id, reason: "Pas d’accord" });
  const received = await payment.record({ clientId, method: "CARD", paidOn: dayFromNow(0), amount: "500", allocations: [{ invoiceId: issued.id, amount: "100" }] });
  const invitation = await member.invite({ email: `guest@${organisation.id}.example.com`, role: "MANAGER" });

  const file = Buffer.from(`number,name\n1,${organisation.name}`);
  const { dataImport } = organisation.as.admin;
  const started = await dataImport.create({ entity: "CLIENT", files: [{ role: "lines", name: `${organisation.name}.csv`, size: file.length }] });
  await dataImport.appendChunk({ id: started.id, role: "lines", offset: 0, data: file.toString("base64") });
  await dataImport.finishUpload({ id: started.id });

  const { members } = await member.list();
  const option = (await quote.get({ id: quoteSent.id })).lines.find((line) => line.isOptional);
  const item = (await invoice.get({ id: issued.id })).lines.find((line) => line.kind === "ITEM");
  return {
    ...records,
    quoteDraftId: quoteDraft.id,
    quoteSentId: quoteSent.id,
    quoteOptionId: option!.id,
    quoteAcceptedId: quoteAccepted.id,
    invoiceDraftId: invoiceDraft.id,
    invoiceIssuedId: issued.id,
    invoiceLineId: item!.id,
    invoiceDisputedId: disputed.id,
    paymentId: received.id,
    membershipId: members.find((one) => one.role === "MANAGER")!.id,
    invitationId: invitation.id,
    importId: started.id,
  };
}
