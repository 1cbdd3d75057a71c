const LA_POSTE_SIREN = "356000000";

/** Takes away the spaces and points people write in identifiers. */
export function compactIdentifier(text: string): string {
  return text.replace(/[\s.\u00a0\u202f]/g, "").toUpperCase();
}

/** Company number: nine digits that pass the Luhn check. */
export function isSiren(text: string): boolean {
  const digits = compactIdentifier(text);
  return /^\d{9}$/.test(digits) && luhnSum(digits) % 10 === 0;
}

/**
 * Establishment number: fourteen digits that pass the Luhn check. The establishments of La Poste
 * are too many for it: theirs are also right when the plain sum of the digits is a multiple of 5.
 */
export function isSiret(text: string): boolean {
  const digits = compactIdentifier(text);
  if (!/^\d{14}$/.test(digits) || !isSiren(digits.slice(0, 9))) return false;
  if (luhnSum(digits) % 10 === 0) return true;
  return digits.startsWith(LA_POSTE_SIREN) && digitSum(digits) % 5 === 0;
}

/** French VAT number: FR, a key of two characters, the SIREN. A key of two digits is computed. */
export function isFrenchVatNumber(text: string): boolean {
  const match = /^FR([0-9A-HJ-NP-Z]{2})(\d{9})$/.exec(compactIdentifier(text));
  const [, key, siren] = match ?? [];
  if (!key || !siren || !isSiren(siren)) return false;
  return /^\d{2}$/.test(key) ? key === vatKey(siren) : true;
}

/** The VAT number that goes with a SIREN. */
export function frenchVatNumber(siren: string): string {
  const digits = compactIdentifier(siren);
  return `FR${vatKey(digits)}${digits}`;
}

/** Any European VAT number: the French one is checked whole, the others by shape only. */
export function isVatNumber(text: string): boolean {
  const number = compactIdentifier(text);
  return number.startsWith("FR")
    ? isFrenchVatNumber(number)
    : /^[A-Z]{2}[0-9A-Z+*]{2,13}$/.test(number);
}

/** "123 456 789", "123 456 789 00012": as printed. */
export function formatSiren(text: string): string {
  const digits = compactIdentifier(text);
  return `${digits.slice(0, 9).replace(/(\d{3})(?=\d)/g, "$1\u00a0")}${digits.length > 9 ? `\u00a0${digits.slice(9)}` : ""}`;
}

function vatKey(siren: string): string {
  return String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, "0");
}

function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
}

function digitSum(digits: string): number {
  return [...digits].reduce((total, digit) => total + Number(digit), 0);
}
