"use client";

import type { ReactElement } from "react";
import { ResponsiveContainer } from "recharts";

type ChartFrameProps = {
  /** What the chart shows, in a sentence. */
  label: string;
  /** Pixels. */
  height: number;
  /** The same figures in words, for those who do not see the picture. */
  rows: { name: string; values: string[] }[];
  children: ReactElement;
};

/** Gives a chart its size, and its figures to screen readers as a table. */
export function ChartFrame({ label, height, rows, children }: ChartFrameProps) {
  return (
    <figure className="min-w-0">
      <div
        aria-hidden
        style={{ height }}
        className="[&_.recharts-cartesian-axis-tick_text]:fill-muted-foreground [&_.recharts-surface]:outline-none [&_.recharts-sector]:outline-none"
      >
        <ResponsiveContainer width="100%" height="100%">
          {children}
        </ResponsiveContainer>
      </div>
      <table className="sr-only">
        <caption>{label}</caption>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              {row.values.map((value, index) => (
                <td key={index}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
