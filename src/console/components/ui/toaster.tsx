"use client";

import { useTheme } from "next-themes";
import { Toaster as Sonner, type ToasterProps } from "sonner";

function toSonnerTheme(theme: string | undefined): ToasterProps["theme"] {
  return theme === "dark" || theme === "light" ? theme : "system";
}

export function Toaster() {
  const { theme } = useTheme();
  return (
    <Sonner
      theme={toSonnerTheme(theme)}
      position="bottom-right"
      closeButton
      toastOptions={{
        classNames: {
          toast: "!bg-popover !text-popover-foreground !border-border !shadow-overlay !rounded-lg !font-sans !text-sm",
          description: "!text-muted-foreground",
          success: "[&_[data-icon]]:!text-success",
          error: "[&_[data-icon]]:!text-danger",
          warning: "[&_[data-icon]]:!text-warning",
          info: "[&_[data-icon]]:!text-info",
          closeButton: "!bg-popover !border-border !text-muted-foreground",
        },
      }}
    />
  );
}
