"use client";

export { CrashMessage as default } from "@/console/shell/crash-message";
