/** Unit codes of UN/ECE recommendation 20 that the catalogue uses, and how files write them. */
export const UNIT_CODES = {
  C62: ["unité", "unit", "u", "pièce", "pce", "pcs", "pc", "each", "ea"],
  HUR: ["heure", "heures", "h", "hour", "hours"],
  DAY: ["jour", "jours", "j", "day", "days"],
  MON: ["mois", "month", "months"],
  KGM: ["kilogramme", "kilo", "kg", "kilogram"],
  MTR: ["mètre", "mètres", "m", "ml", "metre", "meter"],
  MTK: ["mètre carré", "m2", "m²", "square metre", "square meter"],
  MTQ: ["mètre cube", "m3", "m³", "cubic metre", "cubic meter"],
  LTR: ["litre", "litres", "l", "liter"],
  KMT: ["kilomètre", "kilomètres", "km", "kilometre", "kilometer"],
  LS: ["forfait", "ens", "ensemble", "lump sum", "flat rate"],
} as const;
