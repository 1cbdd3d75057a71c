"use client";

import type { KeyboardEvent } from "react";
import { type UseFieldArrayReturn, useFieldArray } from "react-hook-form";

import { blankLine, type DocumentForm, type DocumentValues, type LineValues } from "@/console/documents/document-schema";

export type LineCommands = {
  lines: UseFieldArrayReturn<DocumentValues, "lines">["fields"];
  /** Adds a line below the one at `index`; at the end when not given. */
  add: (kind: LineValues["kind"], index?: number) => void;
  duplicate: (index: number) => void;
  remove: (index: number) => void;
  move: (from: number, to: number) => void;
  focus: (index: number) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>, index: number) => void;
};

function isTextBox(target: EventTarget): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** What can be done with the lines of a document, also from the keyboard: Enter adds, Alt with an arrow moves. */
export function useLineCommands(form: DocumentForm, usualRateId: string): LineCommands {
  const array = useFieldArray({ control: form.control, name: "lines" });
  const lines = array.fields;

  function add(kind: LineValues["kind"], index = lines.length - 1) {
    array.insert(index + 1, blankLine(kind, usualRateId), { focusName: `lines.${index + 1}.description` });
  }

  function move(from: number, to: number) {
    if (from !== to && to >= 0 && to < lines.length) array.move(from, to);
  }

  function focus(index: number) {
    if (index >= 0) form.setFocus(`lines.${index}.description`);
  }

  function remove(index: number) {
    array.remove(index);
    focus(index - 1);
  }

  function isEmpty(index: number): boolean {
    const line = form.getValues(`lines.${index}`);
    return line.description === "" && line.unitPrice === "" && line.productId === "";
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>, index: number) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || !isTextBox(event.target)) return;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.altKey && step !== undefined) {
      event.preventDefault();
      move(index, index + step);
    } else if (event.key === "Enter" && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      add("ITEM", index);
    } else if (event.key === "Backspace" && lines.length > 1 && event.target.value === "" && isEmpty(index)) {
      event.preventDefault();
      remove(index);
    }
  }

  return {
    lines,
    add,
    move,
    remove,
    focus,
    duplicate: (index) => array.insert(index + 1, form.getValues(`lines.${index}`), { focusName: `lines.${index + 1}.description` }),
    onKeyDown,
  };
}
