import { ClientDetail } from "@/console/clients/client-detail";

import { Record } from "../../record";

export default async function ClientPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <Record query={(trpc) => trpc.client.get.queryOptions({ id })}>
      <ClientDetail id={id} />
    </Record>
  );
}
