import { isSiren, isSiret } from "@/lib/billing/identifiers";
import type { Random } from "./random";

/** The digits with the one more that makes them pass their check. */
function checked(digits: string, isRight: (text: string) => boolean): string {
  return digits + [..."0123456789"].find((digit) => isRight(digits + digit));
}

/** An invented SIREN that passes its check. */
export function inventSiren(random: Random): string {
  return checked(`9${random.integer(1_000_000, 9_999_999)}`, isSiren);
}

/** The SIRET of the company's head office. */
export function headOffice(siren: string): string {
  return checked(`${siren}0001`, isSiret);
}
