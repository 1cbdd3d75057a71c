import { EditInvoice } from "@/console/invoices/edit-invoice";

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <EditInvoice id={(await params).id} />;
}
