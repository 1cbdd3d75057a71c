import type { WorldOfOrganisation } from "./world";

/** Records of one organisation that others try to reach, by the name of the id. */
export type Records = {
  clientId: string;
  contactId: string;
  siteId: string;
  productId: string;
  categoryId: string;
  taxRateId: string;
  paymentTermId: string;
};

/** Gives an organisation one record of each kind, by the real procedures. Its name is in every text, so that a leak can be seen. */
export async function createRecords({ name, as: { admin } }: WorldOfOrganisation): Promise<Records> {
  const client = await admin.client.create({ name: `${name} client`, notes: name });
  const contact = await admin.contact.create({ clientId: client.id, lastName: `${name} contact` });
  const site = await admin.site.create({ clientId: client.id, name: `${name} site`, line1: name, postalCode: "75001", city: "Paris" });
  const category = await admin.product.createCategory({ name: `${name} category` });
  const taxRate = await admin.taxRate.create({ code: "OWN", name: `${name} rate`, rate: "13", category: "S" });
  const paymentTerm = await admin.paymentTerm.create({ code: "OWN", name: `${name} term`, days: 7 });
  const product = await admin.product.create({ sku: "OWN", name: `${name} product`, categoryId: category.id, saleTaxRateId: taxRate.id });
  return {
    clientId: client.id,
    contactId: contact.id,
    siteId: site.id,
    productId: product.id,
    categoryId: category.id,
    taxRateId: taxRate.id,
    paymentTermId: paymentTerm.id,
  };
}
