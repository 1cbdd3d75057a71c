import { cn } from "@/console/lib/cn";

const looks: Record<string, string> = { "+": "bg-success/12 text-success", "-": "bg-danger/10 text-danger line-through" };

/** Lines that begin with their sign: what was put in stands out. */
export function DiffLines({ text }: { text: string }) {
  return text.split("\n").map((line, place) => (
    // The text never changes but as a whole.
    <span key={place} className={cn("-mx-3.5 block min-w-fit px-3.5", looks[line.charAt(0)])}>
      {line}
    </span>
  ));
}
