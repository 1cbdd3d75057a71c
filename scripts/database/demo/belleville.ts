import type { DemoCompany, DemoProduct } from "./company";

const coffee = { category: "Cafés", kind: "GOOD", unitCode: "KGM", rate: "FR55" } as const;
const tea = { category: "Thés et épicerie", kind: "GOOD", unitCode: "C62", rate: "FR55" } as const;
const machine = { category: "Machines", kind: "GOOD", unitCode: "C62", rate: "FR20" } as const;
const service = { category: "Services", kind: "SERVICE", rate: "FR20" } as const;

const products: DemoProduct[] = [
  { ...coffee, sku: "CAF-BELLEVILLE", name: "Assemblage Belleville, grains", salePrice: "19.8", purchasePrice: "9.4", most: 40 },
  { ...coffee, sku: "CAF-NUIT", name: "Assemblage Nuit blanche (espresso), grains", salePrice: "18.5", purchasePrice: "8.75", most: 40 },
  { ...coffee, sku: "CAF-ETH", name: "Éthiopie Yirgacheffe lavé, grains", salePrice: "27.9", purchasePrice: "14.2", most: 15 },
  { ...coffee, sku: "CAF-COL", name: "Colombie Huila nature, grains", salePrice: "26.4", purchasePrice: "13.1", most: 15 },
  { ...coffee, sku: "CAF-GUA", name: "Guatemala Antigua, grains", salePrice: "24.9", purchasePrice: "12.3", most: 15 },
  { ...coffee, sku: "CAF-DECA", name: "Décaféiné à l'eau, Mexique", salePrice: "25.5", purchasePrice: "12.9", most: 8 },
  { ...coffee, sku: "CAF-VERT", name: "Café vert à façon, Brésil Cerrado", salePrice: "9.9", purchasePrice: "6.2", most: 60 },
  { ...tea, sku: "THE-NOIR", name: "Thé noir Darjeeling, boîte de 100 g", salePrice: "8.9", purchasePrice: "4.1", most: 20 },
  { ...tea, sku: "CHOC-70", name: "Chocolat chaud 70 %, sachet de 1 kg", salePrice: "17.2", purchasePrice: "9.05", most: 12 },
  { ...tea, sku: "SIROP", name: "Sirop de vanille, bouteille de 70 cl", unitCode: "XBO", salePrice: "9.6", purchasePrice: "4.7", most: 12 },
  { ...machine, sku: "MAC-2G", name: "Machine espresso 2 groupes", salePrice: "5890", purchasePrice: "4120", most: 1 },
  { ...machine, sku: "MOU-PRO", name: "Moulin à la demande, meules 75 mm", salePrice: "1240", purchasePrice: "815", most: 2 },
  { ...machine, sku: "FILT-V60", name: "Kit filtre V60 (cône, carafe, 100 filtres)", salePrice: "46.5", purchasePrice: "23.4", most: 6 },
  { ...machine, sku: "DETART", name: "Détartrant professionnel, 1 kg", salePrice: "21.3", purchasePrice: "9.8", most: 6 },
  { ...service, sku: "LOC-MAC", name: "Location machine et moulin", unitCode: "MON", salePrice: "149", most: 2 },
  { ...service, sku: "FORM-BAR", name: "Formation barista, demi-journée", unitCode: "C62", salePrice: "390", most: 2 },
  { ...service, sku: "ENT-MAC", name: "Entretien et détartrage sur site", unitCode: "C62", salePrice: "135", most: 1 },
  { ...service, sku: "LIV-PARIS", name: "Livraison à vélo, Paris", unitCode: "C62", salePrice: "12", most: 2 },
];

/** A coffee roaster in Paris. */
export const belleville: DemoCompany = {
  name: "Torréfaction Belleville",
  seed: 75,
  settings: {
    legalName: "Torréfaction Belleville", legalForm: "SAS", rcsCity: "Paris", shareCapital: "50000", vatRegime: "REAL_NORMAL_QUARTERLY", vatOnDebits: true,
    addressLine1: "24 rue Ramponeau", postalCode: "75020", city: "Paris", email: "bonjour@torrefaction-belleville.example", phone: "01 43 00 62 90",
    website: "https://torrefaction-belleville.example", latePenaltyRate: "12.15", invoiceFooter: "Café torréfié à Paris, certifié agriculture biologique FR-BIO-01.",
  },
  bank: { name: "Compte principal", iban: "FR7618206001206501238407596", bic: "AGRIFRPP882", bankName: "Crédit Agricole Île-de-France" },
  pace: [3, 7],
  quoteShare: 0.18,
  rateOf: (client, product) => client.rate ?? product.rate,
  quoteTitles: ["Équipement du bar", "Fourniture annuelle de café", "Café de bureau", "Formation de l'équipe", "Location de machines"],
  products,
  clients: [
    { name: "Café des Lilas", kind: "COMPANY", billingLine1: "118 avenue Gambetta", billingPostalCode: "75020", billingCity: "Paris", contact: ["Samuel", "Cohen", "Gérant"] },
    { name: "Le Comptoir Général des Halles", kind: "COMPANY", billingLine1: "30 rue Montorgueil", billingPostalCode: "75001", billingCity: "Paris", contact: ["Marine", "Duval", "Responsable des achats"] },
    { name: "Restaurant Chez Yvonne", kind: "COMPANY", billingLine1: "11 rue de Ménilmontant", billingPostalCode: "75020", billingCity: "Paris", contact: ["Yvonne", "Barbier", "Cheffe"] },
    { name: "Studio Novembre", kind: "COMPANY", billingLine1: "64 rue de Turbigo", billingPostalCode: "75003", billingCity: "Paris", contact: ["Léo", "Marchand", "Office manager"] },
    { name: "Agence Pixel & Plume", kind: "COMPANY", billingLine1: "5 passage Piver", billingPostalCode: "75011", billingCity: "Paris", contact: ["Chloé", "Vasseur", "Office manager"] },
    { name: "Hôtel de la Butte", kind: "COMPANY", billingLine1: "7 rue Lepic", billingPostalCode: "75018", billingCity: "Paris", contact: ["Frédéric", "Masson", "Directeur"] },
    { name: "Librairie Le Chat Perché", kind: "COMPANY", billingLine1: "22 rue des Pyrénées", billingPostalCode: "75020", billingCity: "Paris", contact: ["Anne", "Sorel", "Libraire"] },
    { name: "Pâtisserie Onda", kind: "COMPANY", billingLine1: "9 rue de Charonne", billingPostalCode: "75011", billingCity: "Paris", contact: ["Giulia", "Conti", "Gérante"] },
    { name: "Brunch Bros", kind: "COMPANY", billingLine1: "40 rue Oberkampf", billingPostalCode: "75011", billingCity: "Paris", contact: ["Mathis", "Lemaire", "Associé"],
      sites: [["Brunch Bros République", "3 rue du Château-d'Eau", "75010", "Paris"], ["Brunch Bros Montreuil", "15 rue de l'Église", "93100", "Montreuil"]] },
    { name: "Coopérative La Louve Verte", kind: "COMPANY", billingLine1: "116 rue des Poissonniers", billingPostalCode: "75018", billingCity: "Paris", contact: ["Jean", "Kermarrec", "Acheteur épicerie"] },
    { name: "Lycée hôtelier Guillaume Tirel", kind: "PUBLIC_BODY", billingLine1: "237 boulevard Raspail", billingPostalCode: "75014", billingCity: "Paris", contact: ["Corinne", "Blin", "Intendance"] },
    { name: "Théâtre de l'Atelier Rouge", kind: "ASSOCIATION", billingLine1: "1 place Charles-Dullin", billingPostalCode: "75018", billingCity: "Paris", contact: ["Roman", "Weiss", "Administrateur"] },
    { name: "Koffie & Co", kind: "COMPANY", billingLine1: "Hoogstraat 18", billingPostalCode: "1000", billingCity: "Bruxelles", billingCountry: "BE", vatNumber: "BE0776543219", language: "en",
      contact: ["Pieter", "Claes", "Buyer"], rate: "FR0K" },
    { name: "Rösterei Limmat", kind: "COMPANY", billingLine1: "Limmatquai 42", billingPostalCode: "8001", billingCity: "Zürich", billingCountry: "CH", language: "en", contact: ["Nora", "Frei", "Einkauf"], rate: "FR0G" },
    { name: "Épicerie Fine Maraîchère", kind: "COMPANY", billingLine1: "54 rue de Belleville", billingPostalCode: "75020", billingCity: "Paris", contact: ["Paul", "Andrieu", "Gérant"] },
    { name: "Boulangerie Au Levain", kind: "COMPANY", billingLine1: "28 rue des Martyrs", billingPostalCode: "75009", billingCity: "Paris", contact: ["Awa", "Traoré", "Gérante"] },
    { name: "Mme Élodie Fabre", kind: "INDIVIDUAL", billingLine1: "15 rue Piat", billingPostalCode: "75020", billingCity: "Paris", phone: "06 00 00 41 29" },
    { name: "M. Victor Nguyen", kind: "INDIVIDUAL", billingLine1: "2 villa Faucheur", billingPostalCode: "75020", billingCity: "Paris", phone: "06 00 00 90 75" },
  ],
};
