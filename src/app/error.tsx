"use client";

import { CrashMessage, type CrashProps } from "@/console/shell/crash-message";

export default function ErrorPage(props: CrashProps) {
  return (
    <main className="flex min-h-dvh items-center justify-center">
      <CrashMessage {...props} />
    </main>
  );
}
