type ChartTooltipProps = {
  title: string;
  lines: { label: string; value: string; color: string }[];
};

/** What a chart says about the point under the pointer. */
export function ChartTooltip({ title, lines }: ChartTooltipProps) {
  return (
    <div className="bg-popover shadow-overlay min-w-36 rounded-lg px-3 py-2 text-xs">
      <p className="mb-1.5 font-medium first-letter:uppercase">{title}</p>
      {lines.map((line) => (
        <p key={line.label} className="flex items-center gap-2 leading-5">
          <span className="size-2 rounded-[3px]" style={{ background: line.color }} />
          <span className="text-muted-foreground">{line.label}</span>
          <span className="ml-auto pl-4 font-medium tabular-nums">{line.value}</span>
        </p>
      ))}
    </div>
  );
}
