import { ProductDetail } from "@/console/catalogue/product-detail";

import { Record } from "../../record";

export default async function ProductPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <Record query={(trpc) => trpc.product.get.queryOptions({ id })}>
      <ProductDetail id={id} />
    </Record>
  );
}
