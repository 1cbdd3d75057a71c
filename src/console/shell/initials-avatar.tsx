import { Avatar, AvatarFallback } from "@/console/components/ui/avatar";
import { cn } from "@/console/lib/cn";

/** At most two letters: of the first and the last word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked.map((word) => word?.charAt(0).toUpperCase() ?? "").join("");
}

type InitialsAvatarProps = { name: string; shape?: "round" | "square"; className?: string };

export function InitialsAvatar({ name, shape = "round", className }: InitialsAvatarProps) {
  return (
    <Avatar className={cn("size-7", shape === "square" && "rounded-md", className)} aria-hidden>
      <AvatarFallback className={cn("text-[0.6875rem] font-semibold", shape === "square" ? "bg-primary text-primary-foreground" : "bg-brand/12 text-brand")}>
        {initialsOf(name)}
      </AvatarFallback>
    </Avatar>
  );
}
