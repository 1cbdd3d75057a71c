import { EditQuote } from "@/console/quotes/edit-quote";

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <EditQuote id={(await params).id} />;
}
