import { EditProduct } from "@/console/catalogue/edit-product";

import { Record } from "../../../record";

export default async function EditProductPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <Record query={(trpc) => trpc.product.get.queryOptions({ id })}>
      <EditProduct id={id} />
    </Record>
  );
}
