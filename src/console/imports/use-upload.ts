"use client";

import { useState } from "react";

import { announceFiles, sendFiles, type ChosenFile, type Sent } from "@/console/imports/upload-files";
import type { FileRole, ImportEntity } from "@/console/imports/import-types";
import { useTRPCClient } from "@/console/lib/trpc";

type UploadState = { isSending: boolean; sent: Sent | null; error: unknown; id: string | null };

const idle: UploadState = { isSending: false, sent: null, error: null, id: null };

/**
 * Sends files to the server, chunk by chunk. Through the bare client: each chunk is a mutation, and after a mutation of
 * the cache's everything on screen would be read again.
 */
export function useUpload(onDone: (id: string) => void) {
  const client = useTRPCClient();
  const [state, setState] = useState(idle);

  async function send(begin: () => Promise<string>, files: readonly ChosenFile[], from: (role: FileRole) => number) {
    setState({ ...idle, isSending: true });
    let id: string | null = null;
    try {
      id = await begin();
      await sendFiles(client, id, files, from, (sent) => setState((before) => ({ ...before, sent, id })));
      onDone(id);
    } catch (error) {
      setState({ ...idle, error, id });
    }
  }

  return {
    ...state,
    start: (entity: ImportEntity, files: readonly ChosenFile[]) => send(() => announceFiles(client, entity, files), files, () => 0),
    resume: (id: string, files: readonly ChosenFile[], from: (role: FileRole) => number) => send(() => Promise.resolve(id), files, from),
  };
}
