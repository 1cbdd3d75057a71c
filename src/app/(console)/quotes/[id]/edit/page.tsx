import { EditQuote } from "@/console/quotes/edit-quote";

import { Record } from "../../../record";

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <Record query={(trpc) => trpc.quote.get.queryOptions({ id })}>
      <EditQuote id={id} />
    </Record>
  );
}
