import { PaymentPage } from "@/console/payments/payment-page";

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <PaymentPage id={(await params).id} />;
}
