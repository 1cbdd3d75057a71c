"use client";

import { type RefObject, useEffect } from "react";

import { isTyping } from "@/console/lib/is-typing";

const steps: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

function isPlainKey(event: KeyboardEvent): boolean {
  return !event.metaKey && !event.ctrlKey && !event.altKey && !event.defaultPrevented;
}

/** Moves the focus among the elements marked `data-row`. */
export function moveRowFocus(container: HTMLElement | null, step: number): void {
  const rows = [...(container?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
  const current = rows.findIndex((row) => row.contains(document.activeElement));
  const next = current < 0 && step < 0 ? 0 : current + step;
  rows[Math.min(Math.max(next, 0), rows.length - 1)]?.focus();
}

/** Arrow keys or j and k walk through the rows, `/` goes to the search box. */
export function useRowNavigation(
  containerRef: RefObject<HTMLElement | null>,
  searchRef: RefObject<HTMLInputElement | null>,
): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!isPlainKey(event) || isTyping(event.target)) return;
      const step = steps[event.key];
      if (step !== undefined) {
        event.preventDefault();
        moveRowFocus(containerRef.current, step);
      } else if (event.key === "/" && searchRef.current) {
        event.preventDefault();
        searchRef.current.focus();
      }
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [containerRef, searchRef]);
}
