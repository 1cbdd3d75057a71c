"use client";

import { useRef } from "react";

/**
 * A menu gives the focus back to its button when it closes. When what was
 * chosen made a line, the focus belongs there: pass `onCloseAutoFocus` to the
 * menu's content and call `aim` with the line when something is chosen.
 */
export function useFocusAfterMenu(focus: (index: number) => void) {
  const target = useRef<number | null>(null);
  return {
    aim: (index: number) => {
      target.current = index;
    },
    onCloseAutoFocus: (event: Event) => {
      if (target.current === null) return;
      event.preventDefault();
      focus(target.current);
      target.current = null;
    },
  };
}
