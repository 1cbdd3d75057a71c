import { InvoicePage } from "@/console/invoices/invoice-page";

import { Record } from "../../record";

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <Record query={(trpc) => trpc.invoice.get.queryOptions({ id })}>
      <InvoicePage id={id} />
    </Record>
  );
}
