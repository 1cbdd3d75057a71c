"use client";

import { useSyncExternalStore } from "react";

const phone = "(max-width: 767px)";

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(phone);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** True at phone width; false while rendering on the server, which cannot know. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(phone).matches,
    () => false,
  );
}
