import type { ReactNode } from "react";

import { Card, CardAction, CardHeader, CardTitle } from "@/console/components/ui/card";

type RecordsCardProps = { title: string; action?: ReactNode; children: ReactNode };

/** The contacts or the sites of a client, one below the other. */
export function RecordsCard({ title, action, children }: RecordsCardProps) {
  return (
    <Card className="overflow-hidden">
      <CardHeader className="items-center">
        <CardTitle>{title}</CardTitle>
        {action && <CardAction className="row-span-1 self-center">{action}</CardAction>}
      </CardHeader>
      <div className="divide-y border-t">{children}</div>
    </Card>
  );
}
