"use client";

import "./globals.css";

import { defaultLocale } from "@/console/i18n/locales";

// It takes the place of the root layout, so neither messages nor themes are at hand.
export default function GlobalError({ reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang={defaultLocale}>
      <body className="flex min-h-dvh flex-col items-center justify-center gap-4 p-6 text-center">
        <p className="text-base font-semibold">Un problème est survenu · Something went wrong</p>
        <button type="button" onClick={reset} className="text-brand font-medium underline underline-offset-4">
          Réessayer · Try again
        </button>
      </body>
    </html>
  );
}
