import { fields } from "./field";
import { UNIT_CODES } from "./unit-codes";

/** A product by row. Found again by its sku. */
export const productFields = fields([
  {
    key: "sku",
    type: "identifier",
    required: true,
    maxLength: 60,
    synonyms: ["sku", "product id", "product code", "stock code", "item code", "code article", "référence article", "référence produit", "code produit", "référence", "réf", "article number", "numéro article", "item number", "reference", "code", "id"],
  },
  {
    key: "name",
    type: "text",
    required: true,
    maxLength: 200,
    synonyms: ["product name", "item name", "désignation", "libellé", "nom du produit", "nom produit", "intitulé", "article", "produit", "nom", "product", "name", "title", "label"],
  },
  { key: "description", type: "text", maxLength: 10_000, synonyms: ["description", "description longue", "descriptif", "long description", "détail", "quantity per unit", "conditionnement"] },
  {
    key: "kind",
    type: "choice",
    values: {
      GOOD: ["good", "goods", "bien", "marchandise", "produit", "product", "article", "stock"],
      SERVICE: ["service", "prestation", "services"],
      LABOUR: ["labour", "labor", "main d'oeuvre", "main d'œuvre", "mo"],
      TRAVEL: ["travel", "déplacement", "frais de déplacement"],
      KIT: ["kit", "ensemble", "bundle", "composé"],
      DISBURSEMENT: ["disbursement", "débours"],
    },
    synonyms: ["product type", "type de produit", "type produit", "type d'article", "kind", "nature", "type"],
  },
  { key: "unitCode", type: "choice", values: UNIT_CODES, synonyms: ["unit", "unité", "unit code", "unité de vente", "unit of measure", "uom"] },
  {
    key: "salePrice",
    type: "decimal",
    digits: 16,
    scale: 4,
    synonyms: ["sale price", "selling price", "unit price", "prix de vente HT", "prix unitaire HT", "prix HT", "prix vente HT", "PU HT", "prix de vente", "prix unitaire", "tarif HT", "tarif", "prix", "price", "PUHT", "PU", "PV HT"],
  },
  { key: "purchasePrice", type: "decimal", digits: 16, scale: 4, synonyms: ["purchase price", "cost price", "unit cost", "prix d'achat HT", "prix d'achat", "prix achat HT", "prix achat", "cost", "coût", "PA HT", "prix de revient"] },
  { key: "barcode", type: "identifier", maxLength: 40, synonyms: ["barcode", "code-barres", "code barre", "EAN", "EAN13", "GTIN", "UPC"] },
  { key: "categoryName", type: "text", maxLength: 120, synonyms: ["category", "catégorie", "category name", "famille", "famille d'articles", "rayon", "product category"] },
  { key: "vatRate", type: "percent", synonyms: ["vat rate", "taux de TVA", "taux TVA", "TVA %", "TVA", "vat", "tax rate"] },
  { key: "vatCode", type: "text", maxLength: 20, synonyms: ["vat code", "code TVA", "tax code", "code taxe"] },
  { key: "isSold", type: "boolean", synonyms: ["is sold", "vendu", "en vente", "sellable", "à vendre"] },
  { key: "isPurchased", type: "boolean", synonyms: ["is purchased", "acheté", "purchasable", "à acheter"] },
  { key: "trackStock", type: "boolean", synonyms: ["track stock", "suivi en stock", "géré en stock", "suivi de stock", "gestion de stock", "stocked"] },
  { key: "weightKg", type: "decimal", digits: 14, scale: 4, synonyms: ["weight", "poids", "weight kg", "poids kg", "poids net"] },
  { key: "isArchived", type: "boolean", synonyms: ["discontinued", "archived", "archivé", "obsolète", "inactif", "inactive", "arrêté"] },
]);
