"use client";

import { Search, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type RefObject, useEffect, useState } from "react";

import { Input } from "@/console/components/ui/input";
import { Kbd } from "@/console/components/ui/kbd";

type SearchBoxProps = {
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  inputRef?: RefObject<HTMLInputElement | null>;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
};

/** A search field that speaks up when the typing rests. */
export function SearchBox({ value, onChange, placeholder, inputRef, onKeyDown }: SearchBoxProps) {
  const t = useTranslations("common.list");
  const [text, setText] = useState(value);
  const [sent, setSent] = useState(value);
  const [seen, setSeen] = useState(value);

  // What arrives late is our own echo and must not undo what was typed since.
  if (value !== seen) {
    setSeen(value);
    if (value !== sent) setText(value);
  }

  useEffect(() => {
    const wanted = text.trim();
    if (wanted === sent) return;
    const timer = setTimeout(() => {
      setSent(wanted);
      onChange(wanted);
    }, 250);
    return () => clearTimeout(timer);
  }, [text, sent, onChange]);

  return (
    <div className="group relative w-full sm:w-64">
      <Search
        className="text-muted-foreground pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2"
        aria-hidden
      />
      <Input
        ref={inputRef}
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        placeholder={placeholder ?? t("search")}
        aria-label={placeholder ?? t("search")}
        className="h-9 pr-8 pl-8.5 md:h-8 [&::-webkit-search-cancel-button]:hidden"
      />
      {text === "" ? (
        <Kbd className="pointer-events-none absolute top-1/2 right-1.5 -translate-y-1/2 group-focus-within:hidden max-md:hidden">/</Kbd>
      ) : (
        <button
          type="button"
          onClick={() => setText("")}
          aria-label={t("clearSearch")}
          className="text-muted-foreground hover:text-foreground focus-visible:ring-ring/40 absolute top-1/2 right-1.5 -translate-y-1/2 rounded p-1 outline-none focus-visible:ring-[3px]"
        >
          <X className="size-3.5" />
        </button>
      )}
    </div>
  );
}
