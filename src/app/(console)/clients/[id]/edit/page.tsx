import { EditClient } from "@/console/clients/edit-client";

import { Record } from "../../../record";

export default async function EditClientPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <Record query={(trpc) => trpc.client.get.queryOptions({ id })}>
      <EditClient id={id} />
    </Record>
  );
}
