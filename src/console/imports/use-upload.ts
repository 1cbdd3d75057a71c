"use client";

import { useState } from "react";

import { isFileFault } from "@/console/imports/file-fault";
import { announceFiles, sendFiles, type ChosenFile, type Sent } from "@/console/imports/upload-files";
import type { FileRole, ImportEntity } from "@/console/imports/import-types";
import { useTRPCClient } from "@/console/lib/trpc";

type UploadState = { isSending: boolean; sent: Sent | null; error: unknown; id: string | null; of: string };

const idle: UploadState = { isSending: false, sent: null, error: null, id: null, of: "" };

/** What is being sent: the same files for the same purpose go on where they stopped. */
function signature(entity: ImportEntity, files: readonly ChosenFile[]): string {
  return JSON.stringify([entity, files.map(({ role, file }) => [role, file.name, file.size, file.lastModified])]);
}

/**
 * Sends files to the server, chunk by chunk. Through the bare client: each chunk is a mutation, and after a mutation of
 * the cache's everything on screen would be read again.
 */
export function useUpload(onDone: (id: string) => void) {
  const client = useTRPCClient();
  const [state, setState] = useState(idle);

  async function send(begin: () => Promise<string>, files: readonly ChosenFile[], from: (role: FileRole) => number, of: string) {
    setState({ ...idle, isSending: true });
    let id: string | null = null;
    try {
      id = await begin();
      await sendFiles(client, id, files, from, (sent) => setState((before) => ({ ...before, sent })));
      onDone(id);
    } catch (error) {
      // A file that cannot be imported leaves no import behind that waits for nothing.
      const isHopeless = isFileFault(error) && id !== null;
      if (isHopeless) await client.dataImport.cancel.mutate({ id: id ?? "" }).catch(() => undefined);
      setState({ ...idle, error, id: isHopeless ? null : id, of });
    }
  }

  return {
    isSending: state.isSending,
    sent: state.sent,
    error: state.error,
    start(entity: ImportEntity, files: readonly ChosenFile[]) {
      const of = signature(entity, files);
      const { id } = state;
      // The server answers the first chunk with the size to go on from.
      const begin = id && state.of === of ? () => Promise.resolve(id) : () => announceFiles(client, entity, files);
      return send(begin, files, () => 0, of);
    },
    resume: (id: string, files: readonly ChosenFile[], from: (role: FileRole) => number) => send(() => Promise.resolve(id), files, from, ""),
  };
}
