import type { CSSProperties } from "react";

/** Paper is white by night too: the colours of the light theme, whatever the page around it wears. */
export const paper = {
  colorScheme: "light",
  background: "#ffffff",
  color: "#16202e",
  "--foreground": "#16202e",
  "--muted": "#f5f7f9",
  "--muted-foreground": "#667085",
  "--border": "#e3e7ed",
} as CSSProperties;
