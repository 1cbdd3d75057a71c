import { cn } from "@/console/lib/cn";

/** The mark: two halves of a heart that hold together. */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={cn("size-7", className)} aria-hidden>
      <rect width="32" height="32" rx="9" className="fill-primary" />
      <path d="M15.2 24.4 8.9 18a4.7 4.7 0 0 1 6.3-6.9v13.3Z" fill="#fff" />
      <path d="m16.8 24.4 6.3-6.4a4.7 4.7 0 0 0-6.3-6.9v13.3Z" fill="#fff" fillOpacity=".62" />
    </svg>
  );
}
