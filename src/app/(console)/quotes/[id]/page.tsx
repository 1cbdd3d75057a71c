import { QuotePage } from "@/console/quotes/quote-page";

import { Record } from "../../record";

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <Record query={(trpc) => trpc.quote.get.queryOptions({ id })}>
      <QuotePage id={id} />
    </Record>
  );
}
