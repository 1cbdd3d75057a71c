"use client";

import { CircleCheck, CircleDashed, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";

import type { IsolatedModel } from "@/console/isolation/models";

type State = "changed" | "missing" | "closed" | "forced" | "open";

function stateOf({ isChanged, live }: IsolatedModel): State {
  if (!live) return "missing";
  if (isChanged) return "changed";
  if (live.privileges.length === 0) return "closed";
  return live.rowSecurity === "forced" ? "forced" : "open";
}

const looks = {
  changed: { icon: TriangleAlert, className: "text-danger" },
  missing: { icon: TriangleAlert, className: "text-danger" },
  closed: { icon: CircleCheck, className: "text-success" },
  forced: { icon: CircleCheck, className: "text-success" },
  open: { icon: CircleDashed, className: "text-muted-foreground" },
} as const;

/** What the live database does about the model, in a word. */
export function PolicyState({ model }: { model: IsolatedModel }) {
  const t = useTranslations("isolation.policyState");
  const state = stateOf(model);
  const { icon: Icon, className } = looks[state];
  return (
    <span className="inline-flex items-center gap-1.5">
      <Icon className={`size-3.5 shrink-0 ${className}`} aria-hidden /> {t(state)}
    </span>
  );
}
