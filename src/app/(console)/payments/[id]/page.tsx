import { PaymentPage } from "@/console/payments/payment-page";

import { Record } from "../../record";

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <Record query={(trpc) => trpc.payment.get.queryOptions({ id })}>
      <PaymentPage id={id} />
    </Record>
  );
}
