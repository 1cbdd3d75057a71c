"use client";

import { useEffect, useState } from "react";

type Identity = { userId: string; organizationId: string };

const CHANNEL = "heartco.identity";

/**
 * True once this page no longer stands for what the server would answer: another tab of the browser works
 * for somebody else or in another organisation. Tabs share one session, so what is typed here would go there.
 * A page that comes back from the browser's memory is read again for the same reason.
 */
export function useIdentityWatch({ userId, organizationId }: Identity): boolean {
  const [changed, setChanged] = useState(false);

  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<Identity>) => {
      if (data.userId !== userId || data.organizationId !== organizationId) setChanged(true);
    };
    channel.postMessage({ userId, organizationId } satisfies Identity);
    const onShow = (event: PageTransitionEvent) => event.persisted && window.location.reload();
    window.addEventListener("pageshow", onShow);
    return () => {
      channel.close();
      window.removeEventListener("pageshow", onShow);
    };
  }, [userId, organizationId]);

  return changed;
}
