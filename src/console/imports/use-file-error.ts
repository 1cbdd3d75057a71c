"use client";

import { useTranslations } from "next-intl";

const MAX_BYTES = 1024 ** 3;

/** What is wrong with a file before it is sent; null when nothing is. */
export function useFileError(): (file: File) => string | null {
  const t = useTranslations("imports.upload");
  return ({ size }) => {
    if (size === 0) return t("empty");
    return size > MAX_BYTES ? t("tooLarge") : null;
  };
}
