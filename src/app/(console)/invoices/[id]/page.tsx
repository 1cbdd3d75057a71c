import { InvoicePage } from "@/console/invoices/invoice-page";

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <InvoicePage id={(await params).id} />;
}
