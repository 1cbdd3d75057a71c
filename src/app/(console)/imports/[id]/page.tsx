import { ImportPage } from "@/console/imports/import-page";

import { Record } from "../../record";

export default async function ImportRecordPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <Record query={(trpc) => trpc.dataImport.get.queryOptions({ id })}>
      <ImportPage id={id} />
    </Record>
  );
}
