import { fields } from "./field";
import { UNIT_CODES } from "./unit-codes";

const numberField = {
  key: "number",
  type: "identifier",
  required: true,
  maxLength: 40,
  synonyms: ["invoice number", "invoice no", "numéro de facture", "numéro facture", "facture n°", "facture", "invoice id", "order id", "order number", "numéro de commande", "numéro de pièce", "numéro pièce", "pièce", "document number", "numéro de document", "numéro", "invoice", "number"],
} as const;

/** What concerns a document as a whole. In a file with lines only, every line repeats it. */
export const documentFields = fields([
  numberField,
  {
    key: "kind",
    type: "choice",
    values: {
      INVOICE: ["facture", "invoice", "fa", "f", "380"],
      CREDIT_NOTE: ["avoir", "credit note", "credit", "av", "a", "381", "cancellation", "annulation"],
    },
    synonyms: ["document type", "type de document", "type de pièce", "type pièce", "invoice type", "type de facture", "type"],
  },
  { key: "clientNumber", type: "identifier", maxLength: 32, synonyms: ["client number", "customer id", "customer number", "client id", "customer code", "client code", "code client", "numéro client", "référence client", "id client", "customer no"] },
  { key: "clientName", type: "text", maxLength: 200, synonyms: ["client name", "customer name", "raison sociale", "nom du client", "nom client", "client", "customer", "company name", "société"] },
  { key: "clientEmail", type: "email", synonyms: ["client email", "customer email", "email", "e-mail", "courriel", "mail", "email client"] },
  { key: "clientSiret", type: "siret", synonyms: ["siret", "siret client", "numéro siret", "client siret"] },
  { key: "clientCountry", type: "country", synonyms: ["country", "pays", "client country", "customer country", "pays client", "billing country"] },
  { key: "issueDate", type: "date", required: true, synonyms: ["invoice date", "issue date", "date de facture", "date facture", "date de facturation", "date d'émission", "order date", "date de pièce", "date pièce", "date de commande", "document date", "date"] },
  { key: "dueDate", type: "date", synonyms: ["due date", "date d'échéance", "date échéance", "échéance", "payment due"] },
  { key: "currencyCode", type: "currency", synonyms: ["currency", "devise", "monnaie", "currency code", "code devise"] },
  { key: "shipping", type: "decimal", digits: 16, scale: 4, synonyms: ["shipping", "freight", "frais de port", "frais de port HT", "port", "port HT", "shipping amount", "shipping cost", "transport", "frais de livraison", "delivery charge"] },
  { key: "purchaseOrderRef", type: "text", maxLength: 60, synonyms: ["purchase order", "bon de commande", "numéro de bon de commande", "po number", "customer reference", "votre référence"] },
  { key: "correctedNumber", type: "identifier", maxLength: 40, synonyms: ["corrected invoice", "original invoice", "facture d'origine", "facture corrigée", "facture rectifiée", "avoir sur facture", "numéro facture d'origine"] },
  { key: "notes", type: "text", maxLength: 10_000, synonyms: ["notes", "note", "commentaire", "commentaires", "remarques", "comments"] },
]);

const lineOnlyFields = fields([
  { key: "sku", type: "identifier", maxLength: 60, synonyms: ["sku", "stock code", "product id", "product code", "item code", "code article", "référence article", "référence produit", "code produit", "référence", "réf", "article", "item"] },
  { key: "description", type: "text", maxLength: 10_000, synonyms: ["description", "désignation", "libellé", "product name", "item description", "intitulé", "nom du produit", "label", "prestation"] },
  { key: "quantity", type: "decimal", required: true, digits: 14, scale: 4, synonyms: ["quantity", "quantité", "qté", "qty", "qte", "nombre", "nb"] },
  { key: "unitCode", type: "choice", values: UNIT_CODES, synonyms: ["unit", "unité", "unit code", "unit of measure", "uom"] },
  { key: "unitPrice", type: "decimal", required: true, digits: 16, scale: 4, synonyms: ["unit price", "prix unitaire HT", "PU HT", "PUHT", "prix HT", "prix unitaire", "price", "prix", "PU", "tarif HT", "tarif", "rate"] },
  { key: "discountPercent", type: "percent", synonyms: ["discount", "remise", "remise %", "taux de remise", "discount percent", "discount rate", "rabais"] },
  { key: "vatRate", type: "percent", synonyms: ["vat rate", "taux de TVA", "taux TVA", "TVA %", "TVA", "vat", "tax rate"] },
  { key: "vatCode", type: "text", maxLength: 20, synonyms: ["vat code", "code TVA", "tax code", "code taxe"] },
]);

/** The columns of a file of lines that goes with a file of documents: joined by the number. */
export const lineFields = fields([numberField, ...lineOnlyFields]);

/** The columns of one file that holds everything, a line a row. */
export const invoiceFields = fields([...documentFields, ...lineOnlyFields]);
