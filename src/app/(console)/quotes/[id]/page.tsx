import { QuotePage } from "@/console/quotes/quote-page";

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <QuotePage id={(await params).id} />;
}
