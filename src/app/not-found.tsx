import { NotFoundMessage } from "@/console/shell/not-found-message";

export default function NotFound() {
  return (
    <main className="flex min-h-dvh items-center justify-center">
      <NotFoundMessage />
    </main>
  );
}
