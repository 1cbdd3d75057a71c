"use client";

import { type DragEvent, useState } from "react";

export type LineDrag = {
  from: number | null;
  over: number | null;
  /** For the grip that is pulled. */
  handle: (index: number) => { draggable: true; onDragStart: (event: DragEvent) => void; onDragEnd: () => void };
  /** For the line that another is dropped on. */
  target: (index: number) => { onDragOver: (event: DragEvent) => void; onDrop: (event: DragEvent) => void };
};

/** Pulls lines to another place with the mouse; the keyboard and the menu of a line do the same. */
export function useLineDrag(move: (from: number, to: number) => void): LineDrag {
  const [from, setFrom] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);

  function end() {
    setFrom(null);
    setOver(null);
  }

  return {
    from,
    over: over === from ? null : over,
    handle: (index) => ({
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = "move";
        const line = event.currentTarget.closest("li");
        if (line) event.dataTransfer.setDragImage(line, 12, 20);
        setFrom(index);
      },
      onDragEnd: end,
    }),
    target: (index) => ({
      onDragOver: (event) => {
        if (from === null) return;
        event.preventDefault();
        setOver(index);
      },
      onDrop: (event) => {
        event.preventDefault();
        if (from !== null) move(from, index);
        end();
      },
    }),
  };
}
