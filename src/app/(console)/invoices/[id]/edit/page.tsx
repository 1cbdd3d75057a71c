import { EditInvoice } from "@/console/invoices/edit-invoice";

import { Record } from "../../../record";

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <Record query={(trpc) => trpc.invoice.get.queryOptions({ id })}>
      <EditInvoice id={id} />
    </Record>
  );
}
