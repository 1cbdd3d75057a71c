import { createTranslator, type Messages } from "next-intl";

import { loadMessages } from "@/console/i18n/load-messages";

const messages: Messages = await loadMessages("fr");

/** Translates as `useTranslations()` does in a French browser. */
export const french = createTranslator({ locale: "fr", messages });
