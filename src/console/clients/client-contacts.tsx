"use client";

import { useMutation } from "@tanstack/react-query";
import { Mail, Pencil, Phone, Plus, Star, Trash2, UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";

import { ContactSheet } from "@/console/clients/contact-sheet";
import { type RowAction, RecordMenu } from "@/console/clients/record-menu";
import { RecordsCard } from "@/console/clients/records-card";
import type { Client } from "@/console/clients/with-client";
import { ConfirmDialog } from "@/console/components/confirm-dialog";
import { EmptyState } from "@/console/components/empty-state";
import { Badge } from "@/console/components/ui/badge";
import { Button } from "@/console/components/ui/button";
import { useTRPC } from "@/console/lib/trpc";
import { usePermission } from "@/console/shell/console-session";
import { InitialsAvatar } from "@/console/shell/initials-avatar";

export type Contact = Client["contacts"][number];

/** The people at a client. */
export function ClientContacts({ client }: { client: Client }) {
  const t = useTranslations("clients.contacts");
  const mayEdit = usePermission("clients:edit");
  const [edited, setEdited] = useState<Contact | "new" | null>(null);
  const add = mayEdit && (
    <Button size="sm" variant="outline" onClick={() => setEdited("new")}>
      <Plus /> {t("add")}
    </Button>
  );
  return (
    <>
      <RecordsCard title={t("title")} action={client.contacts.length > 0 && add}>
        {client.contacts.length === 0 ? (
          <EmptyState icon={UserRound} title={t("emptyTitle")} description={t("emptyDescription")} action={add} />
        ) : (
          client.contacts.map((contact) => <ContactRow key={contact.id} contact={contact} mayEdit={mayEdit} onEdit={() => setEdited(contact)} />)
        )}
      </RecordsCard>
      {edited && <ContactSheet clientId={client.id} contact={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}

type ContactRowProps = { contact: Contact; mayEdit: boolean; onEdit: () => void };

function ContactRow({ contact, mayEdit, onEdit }: ContactRowProps) {
  const t = useTranslations("clients.contacts");
  const detail = [contact.jobTitle, contact.role === "OTHER" ? null : t(`role.${contact.role}`)].filter(Boolean).join(" · ");
  const phone = contact.mobile ?? contact.phone;
  return (
    <div className="flex items-center gap-3 px-5 py-3">
      <InitialsAvatar name={contact.fullName} className="size-9" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 text-sm font-medium">
          <span className="truncate">{contact.fullName}</span>
          {contact.isPrimary && <Badge tone="brand">{t("primary")}</Badge>}
        </p>
        {detail && <p className="text-muted-foreground truncate text-[0.8125rem]">{detail}</p>}
        <p className="text-muted-foreground mt-0.5 flex flex-wrap gap-x-4 gap-y-0.5 text-[0.8125rem] sm:hidden">
          <ContactLinks email={contact.email} phone={phone} />
        </p>
      </div>
      <div className="text-muted-foreground hidden w-64 shrink-0 flex-col items-start gap-0.5 text-[0.8125rem] sm:flex">
        <ContactLinks email={contact.email} phone={phone} />
      </div>
      {mayEdit && <ContactMenu contact={contact} onEdit={onEdit} />}
    </div>
  );
}

const linkClasses = "hover:text-foreground inline-flex max-w-full items-center gap-1.5 underline-offset-4 hover:underline [&_svg]:size-3.5 [&_svg]:shrink-0";

function ContactLinks({ email, phone }: { email: string | null; phone: string | null }) {
  return (
    <>
      {email && (
        <a href={`mailto:${email}`} className={linkClasses}>
          <Mail aria-hidden /> <span className="truncate">{email}</span>
        </a>
      )}
      {phone && (
        <a href={`tel:${phone.replaceAll(" ", "")}`} className={linkClasses}>
          <Phone aria-hidden /> {phone}
        </a>
      )}
    </>
  );
}

function ContactMenu({ contact, onEdit }: Omit<ContactRowProps, "mayEdit">) {
  const t = useTranslations("clients.contacts");
  const actions = useTranslations("common.actions");
  const trpc = useTRPC();
  const [removing, setRemoving] = useState(false);
  const setPrimary = useMutation(trpc.contact.setPrimary.mutationOptions({ meta: { success: t("primarySet") } }));
  const remove = useMutation(trpc.contact.delete.mutationOptions({ meta: { success: t("removed") } }));
  const items: RowAction[] = [
    { icon: Pencil, label: actions("edit"), run: onEdit },
    ...(contact.isPrimary ? [] : [{ icon: Star, label: t("makePrimary"), run: () => setPrimary.mutate({ id: contact.id }) }]),
    { icon: Trash2, label: actions("delete"), run: () => setRemoving(true), destructive: true },
  ];
  return (
    <>
      <RecordMenu name={contact.fullName} actions={items} />
      <ConfirmDialog
        open={removing}
        onOpenChange={setRemoving}
        title={t("removeTitle", { name: contact.fullName })}
        description={t("removeDescription")}
        confirmLabel={actions("delete")}
        destructive
        onConfirm={() => remove.mutateAsync({ id: contact.id })}
      />
    </>
  );
}
