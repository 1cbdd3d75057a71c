import { installPeer } from "./install";
import { orgScope } from "./org-scope";
import type { Peer, PeerSource } from "./peer";
import { prismaExtensionRls } from "./prisma-extension-rls";
import { prismaRls } from "./prisma-rls";
import { recipeExtends } from "./recipe-extends";
import { recipeRls } from "./recipe-rls";
import { zenstack } from "./zenstack/zenstack";

const OTHERS = [recipeExtends, recipeRls, prismaExtensionRls, prismaRls, zenstack];

/** Ours, and the others by name; a text where one could not be opened says why. */
export type Peers = { ours: Peer; others: ReadonlyMap<string, Peer | string> };

export async function openPeers(url: string): Promise<Peers> {
  const others = new Map<string, Peer | string>();
  for (const source of OTHERS) others.set(source.name, await open(source, url));
  return { ours: await orgScope.open(url, ""), others };
}

async function open(source: PeerSource, url: string): Promise<Peer | string> {
  try {
    return await source.open(url, await installPeer(source));
  } catch (error) {
    return `not opened: ${String(error instanceof Error ? error.message : error).split("\n")[0]}`;
  }
}

export async function closePeers({ ours, others }: Peers): Promise<void> {
  await ours.close();
  for (const peer of others.values()) if (typeof peer !== "string") await peer.close();
}
