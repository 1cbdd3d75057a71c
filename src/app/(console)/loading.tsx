import { Skeleton } from "@/console/components/ui/skeleton";

export default function Loading() {
  return (
    <div aria-busy>
      <Skeleton className="mb-7 h-8 w-48" />
      <Skeleton className="mb-3 h-8 w-64" />
      <Skeleton className="h-96 w-full rounded-xl" />
    </div>
  );
}
