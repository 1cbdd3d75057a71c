import type { DemoCompany, DemoProduct } from "./company";

const electricity = { category: "Électricité", rate: "FR10" } as const;
const heating = { category: "Chauffage et climatisation", rate: "FR55" } as const;
const labour = { category: "Main-d'œuvre", kind: "LABOUR", unitCode: "HUR", rate: "FR10" } as const;

const products: DemoProduct[] = [
  { ...labour, sku: "MO-ELEC", name: "Main-d'œuvre électricien", salePrice: "52", most: 24 },
  { ...labour, sku: "MO-FRIG", name: "Main-d'œuvre frigoriste", salePrice: "58", most: 20 },
  { ...labour, sku: "MO-ETUDE", name: "Étude et dimensionnement", salePrice: "72", rate: "FR20", most: 8 },
  { category: "Déplacements", kind: "TRAVEL", sku: "DEP-Z1", name: "Déplacement zone 1 (Nantes métropole)", unitCode: "C62", salePrice: "35", rate: "FR10", most: 3 },
  { category: "Déplacements", kind: "TRAVEL", sku: "DEP-KM", name: "Déplacement hors zone", unitCode: "KMT", salePrice: "0.68", rate: "FR10", most: 120 },
  { ...electricity, kind: "GOOD", sku: "TAB-3R", name: "Tableau électrique 3 rangées, 39 modules", unitCode: "C62", salePrice: "389", purchasePrice: "214.5", most: 2 },
  { ...electricity, kind: "GOOD", sku: "DIF-40A", name: "Interrupteur différentiel 40 A 30 mA type A", unitCode: "C62", salePrice: "68.4", purchasePrice: "36.9", most: 6 },
  { ...electricity, kind: "GOOD", sku: "DISJ-16", name: "Disjoncteur 16 A courbe C", unitCode: "C62", salePrice: "14.9", purchasePrice: "6.35", most: 20 },
  { ...electricity, kind: "GOOD", sku: "CAB-3G25", name: "Câble R2V 3G2,5 mm²", unitCode: "MTR", salePrice: "2.15", purchasePrice: "1.0825", most: 150 },
  { ...electricity, kind: "GOOD", sku: "CAB-3G15", name: "Câble R2V 3G1,5 mm²", unitCode: "MTR", salePrice: "1.45", purchasePrice: "0.7410", most: 200 },
  { ...electricity, kind: "GOOD", sku: "PRISE-2P", name: "Prise 2P+T encastrée, plaque blanche", unitCode: "C62", salePrice: "19.5", purchasePrice: "7.9", most: 18 },
  { ...electricity, kind: "GOOD", sku: "SPOT-LED", name: "Spot LED encastré 7 W 3000 K", unitCode: "C62", salePrice: "27.9", purchasePrice: "11.6", most: 30 },
  { ...electricity, kind: "GOOD", sku: "BAES", name: "Bloc autonome d'éclairage de sécurité", unitCode: "C62", salePrice: "96", purchasePrice: "52", rate: "FR20", most: 10 },
  { ...electricity, kind: "GOOD", sku: "IRVE-7", name: "Borne de recharge 7,4 kW avec protection", unitCode: "C62", salePrice: "1180", purchasePrice: "760", rate: "FR55", most: 2 },
  { ...electricity, kind: "SERVICE", sku: "CONSUEL", name: "Dossier et attestation Consuel", unitCode: "C62", salePrice: "165", rate: "FR20", most: 1 },
  { ...heating, kind: "GOOD", sku: "PAC-11", name: "Pompe à chaleur air/eau 11 kW", unitCode: "C62", salePrice: "7450", purchasePrice: "5120", most: 1 },
  { ...heating, kind: "GOOD", sku: "BALLON-200", name: "Ballon thermodynamique 200 l", unitCode: "C62", salePrice: "1890", purchasePrice: "1215", most: 1 },
  { ...heating, kind: "GOOD", sku: "CLIM-35", name: "Climatisation murale réversible 3,5 kW", unitCode: "C62", salePrice: "1390", purchasePrice: "845", rate: "FR20", most: 4 },
  { ...heating, kind: "GOOD", sku: "THERMO", name: "Thermostat connecté", unitCode: "C62", salePrice: "189", purchasePrice: "98", most: 2 },
  { ...heating, kind: "SERVICE", sku: "ENT-PAC", name: "Entretien annuel pompe à chaleur", unitCode: "C62", salePrice: "168", rate: "FR10", most: 3 },
  { ...heating, kind: "SERVICE", sku: "MES-PAC", name: "Mise en service et paramétrage", unitCode: "LS", salePrice: "320", most: 1 },
];

/** Electricity and heating in Nantes. */
export const volta: DemoCompany = {
  name: "Atelier Volta",
  seed: 44,
  settings: {
    legalName: "Atelier Volta", legalForm: "SARL", rcsCity: "Nantes", shareCapital: "20000", vatRegime: "REAL_NORMAL_MONTHLY", vatOnDebits: false,
    addressLine1: "12 rue de la Fonderie", postalCode: "44200", city: "Nantes", email: "contact@atelier-volta.example", phone: "02 40 00 18 27",
    website: "https://atelier-volta.example", latePenaltyRate: "12.15", invoiceFooter: "Assurance décennale n° 7841-22-093, France métropolitaine.",
  },
  bank: { name: "Compte courant", iban: "FR7613807005603042187014240", bic: "CCBPFRPPNAN", bankName: "Banque Populaire Grand Ouest" },
  pace: [3, 6],
  quoteShare: 0.4,
  // The reduced rates are for work on homes.
  rateOf: (client, product) => client.rate ?? (client.kind === "INDIVIDUAL" ? product.rate : "FR20"),
  quoteTitles: ["Mise aux normes électriques", "Rénovation de l'éclairage", "Installation d'une pompe à chaleur", "Bornes de recharge", "Climatisation des bureaux", "Remplacement du tableau"],
  products,
  clients: [
    { name: "Boulangerie Morel", kind: "COMPANY", billingLine1: "8 rue du Calvaire", billingPostalCode: "44000", billingCity: "Nantes", contact: ["Claire", "Morel", "Gérante"] },
    { name: "Régie Loire Habitat", kind: "COMPANY", billingLine1: "41 quai de la Fosse", billingPostalCode: "44000", billingCity: "Nantes", contact: ["Bruno", "Lefèvre", "Responsable technique"],
      sites: [["Résidence Les Tilleuls", "3 allée des Tilleuls", "44300", "Nantes"], ["Résidence Erdre", "27 boulevard Michelet", "44000", "Nantes"]] },
    { name: "Hôtel du Passage", kind: "COMPANY", billingLine1: "2 place Royale", billingPostalCode: "44000", billingCity: "Nantes", contact: ["Amélie", "Perrot", "Directrice"] },
    { name: "Mairie de Basse-Goulaine", kind: "PUBLIC_BODY", billingLine1: "25 rue de l'Hôtel de Ville", billingPostalCode: "44115", billingCity: "Basse-Goulaine", contact: ["Gilles", "Rousseau", "Services techniques"],
      sites: [["École Champ de l'Alouette", "12 rue du Champ", "44115", "Basse-Goulaine"]] },
    { name: "Cabinet d'architectes Trait d'Union", kind: "COMPANY", billingLine1: "17 rue Scribe", billingPostalCode: "44000", billingCity: "Nantes", contact: ["Hélène", "Caron", "Architecte associée"] },
    { name: "Menuiserie Guérin", kind: "COMPANY", billingLine1: "ZA de la Lorie", billingPostalCode: "44800", billingCity: "Saint-Herblain", contact: ["Patrick", "Guérin", "Dirigeant"] },
    { name: "Clinique vétérinaire des Dervallières", kind: "COMPANY", billingLine1: "60 boulevard du Massacre", billingPostalCode: "44100", billingCity: "Nantes", contact: ["Dr Laure", "Mignot", "Associée"] },
    { name: "Brasserie Bellevue", kind: "COMPANY", billingLine1: "5 quai François-Mitterrand", billingPostalCode: "44200", billingCity: "Nantes", contact: ["Théo", "Bellanger", "Gérant"] },
    { name: "Syndic Ouest Copro", kind: "COMPANY", billingLine1: "14 rue Crébillon", billingPostalCode: "44000", billingCity: "Nantes", contact: ["Nadia", "Hamon", "Gestionnaire"] },
    { name: "Garage Atlantique Auto", kind: "COMPANY", billingLine1: "103 route de Vannes", billingPostalCode: "44800", billingCity: "Saint-Herblain", contact: ["Eric", "Baudry", "Chef d'atelier"] },
    { name: "Coworking La Passerelle", kind: "COMPANY", billingLine1: "9 rue La Noue Bras de Fer", billingPostalCode: "44200", billingCity: "Nantes", contact: ["Manon", "Tessier", "Responsable de site"] },
    { name: "Pharmacie du Lion d'Or", kind: "COMPANY", billingLine1: "1 rue Maréchal Joffre", billingPostalCode: "44000", billingCity: "Nantes", contact: ["Olivier", "Ferrand", "Titulaire"] },
    { name: "Association Musique en Herbe", kind: "ASSOCIATION", billingLine1: "31 rue de la Carterie", billingPostalCode: "44000", billingCity: "Nantes", contact: ["Sylvie", "Noël", "Trésorière"] },
    { name: "Crèche Les Petits Pas", kind: "ASSOCIATION", billingLine1: "6 rue des Hauts-Pavés", billingPostalCode: "44000", billingCity: "Nantes", contact: ["Fatou", "Diarra", "Directrice"] },
    { name: "Constructions Bois Atlantique", kind: "COMPANY", billingLine1: "2 rue de l'Industrie", billingPostalCode: "44240", billingCity: "La Chapelle-sur-Erdre", contact: ["Yann", "Le Goff", "Conducteur de travaux"], rate: "FR0AE" },
    { name: "Mme Jeanne Aubert", kind: "INDIVIDUAL", billingLine1: "18 rue des Olivettes", billingPostalCode: "44000", billingCity: "Nantes", phone: "06 00 00 12 41" },
    { name: "M. Karim Saïdi", kind: "INDIVIDUAL", billingLine1: "7 impasse du Moulin", billingPostalCode: "44400", billingCity: "Rezé", phone: "06 00 00 33 08" },
    { name: "M. et Mme Delaunay", kind: "INDIVIDUAL", billingLine1: "52 avenue de la Gare", billingPostalCode: "44120", billingCity: "Vertou", phone: "06 00 00 74 90" },
    { name: "Mme Lucie Gautron", kind: "INDIVIDUAL", billingLine1: "3 chemin des Vignes", billingPostalCode: "44690", billingCity: "La Haie-Fouassière", phone: "06 00 00 56 17" },
    { name: "M. Antoine Pichon", kind: "INDIVIDUAL", billingLine1: "90 rue Paul-Bellamy", billingPostalCode: "44000", billingCity: "Nantes", phone: "06 00 00 28 63" },
  ],
};
