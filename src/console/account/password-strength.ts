export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 128;

export type PasswordStrength = "short" | "weak" | "fair" | "good" | "strong";

const USUAL = /(motdepasse|password|passw0rd|azerty|qwerty|bonjour|soleil|heartco|abcdef|12345|01234|98765)/;
const CLASSES = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u];

/** Words that are known of the person: of the name and of the e-mail address. */
function personalWords(personal: readonly string[]): string[] {
  return personal.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= 4);
}

/**
 * How hard a password is to guess: help while typing, not a rule. Length counts most; few different
 * characters, usual words and the person's own name or address make it weak whatever its length.
 */
export function passwordStrength(password: string, personal: readonly string[] = []): PasswordStrength {
  if (password.length < PASSWORD_MIN) return "short";
  const text = password.toLowerCase();
  const isGuessable = USUAL.test(text) || personalWords(personal).some((word) => text.includes(word));
  const rest = isGuessable ? password.length - PASSWORD_MIN : password.length;
  if (new Set(text).size < 6 || rest < PASSWORD_MIN) return "weak";
  const points = rest + 2 * CLASSES.filter((characters) => characters.test(password)).length;
  if (points >= 22) return "strong";
  return points >= 17 ? "good" : "fair";
}
