import { fields } from "./field";

/** A client by row. Found again by number, else SIRET, else e-mail. */
export const clientFields = fields([
  {
    key: "number",
    type: "identifier",
    maxLength: 32,
    synonyms: ["client number", "customer number", "customer id", "client id", "customer code", "client code", "numéro client", "code client", "référence client", "id client", "account number", "number", "numéro", "code", "id"],
  },
  {
    key: "name",
    type: "text",
    required: true,
    maxLength: 200,
    synonyms: ["company name", "raison sociale", "client name", "customer name", "nom du client", "nom client", "dénomination", "société", "entreprise", "company", "customer", "client", "nom", "name"],
  },
  { key: "tradeName", type: "text", maxLength: 200, synonyms: ["trade name", "nom commercial", "enseigne", "trading as"] },
  {
    key: "kind",
    type: "choice",
    values: {
      COMPANY: ["company", "business", "entreprise", "société", "professionnel", "pro", "b2b"],
      INDIVIDUAL: ["individual", "person", "private", "particulier", "personne", "b2c"],
      PUBLIC_BODY: ["public", "public body", "administration", "collectivité", "secteur public", "organisme public", "b2g"],
      ASSOCIATION: ["association", "non profit", "charity"],
    },
    synonyms: ["client type", "customer type", "type de client", "type client", "kind", "catégorie client"],
  },
  { key: "siren", type: "siren", synonyms: ["siren", "numéro siren"] },
  { key: "siret", type: "siret", synonyms: ["siret", "numéro siret", "siret number"] },
  {
    key: "vatNumber",
    type: "vatNumber",
    synonyms: ["vat number", "vat id", "numéro de TVA intracommunautaire", "numéro de TVA", "TVA intracommunautaire", "TVA intracom", "tax id", "tax number"],
  },
  { key: "email", type: "email", synonyms: ["email", "e-mail", "mail", "courriel", "adresse email", "adresse mail", "adresse électronique", "email address"] },
  { key: "phone", type: "text", maxLength: 32, synonyms: ["phone", "téléphone", "tél", "telephone", "phone number", "numéro de téléphone", "tel fixe", "portable", "mobile"] },
  { key: "website", type: "text", maxLength: 200, synonyms: ["website", "site web", "site internet", "web", "url", "homepage"] },
  { key: "billingLine1", type: "text", maxLength: 200, synonyms: ["address", "adresse", "adresse 1", "address 1", "address line 1", "adresse ligne 1", "street", "rue", "billing address", "adresse de facturation"] },
  { key: "billingLine2", type: "text", maxLength: 200, synonyms: ["address 2", "address line 2", "adresse 2", "adresse ligne 2", "complément d'adresse", "complément adresse", "complément"] },
  { key: "billingPostalCode", type: "text", maxLength: 12, synonyms: ["postal code", "code postal", "cp", "zip", "zip code", "postcode"] },
  { key: "billingCity", type: "text", maxLength: 100, synonyms: ["city", "ville", "commune", "town", "localité"] },
  { key: "billingCountry", type: "country", synonyms: ["country", "pays", "country code", "code pays", "billing country"] },
  {
    key: "language",
    type: "choice",
    values: { fr: ["français", "french", "fr-FR"], en: ["anglais", "english", "en-GB", "en-US"] },
    synonyms: ["language", "langue", "locale"],
  },
  { key: "currencyCode", type: "currency", synonyms: ["currency", "devise", "monnaie", "currency code", "code devise"] },
  { key: "creditLimit", type: "decimal", digits: 14, scale: 2, synonyms: ["credit limit", "encours autorisé", "encours maximum", "plafond", "limite de crédit"] },
  { key: "discountPercent", type: "percent", synonyms: ["discount", "remise", "discount percent", "taux de remise", "remise %"] },
  { key: "accountingCode", type: "identifier", maxLength: 20, synonyms: ["accounting code", "compte comptable", "code comptable", "compte auxiliaire", "compte tiers"] },
  { key: "contactName", type: "text", maxLength: 200, synonyms: ["contact name", "contact", "nom du contact", "interlocuteur"] },
  { key: "contactTitle", type: "text", maxLength: 100, synonyms: ["contact title", "fonction", "fonction du contact", "job title", "poste"] },
  { key: "source", type: "text", maxLength: 60, synonyms: ["source", "origine", "provenance", "lead source"] },
  { key: "notes", type: "text", maxLength: 10_000, synonyms: ["notes", "note", "commentaire", "commentaires", "remarques", "observations", "comments"] },
]);
