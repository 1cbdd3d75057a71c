"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";

import {
  AlertDialog,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogTitle,
  AlertDialogTrigger,
} from "@/console/components/ui/alert-dialog";
import { Button } from "@/console/components/ui/button";
import { DialogFooter, DialogHeader } from "@/console/components/ui/dialog";

type ConfirmDialogProps = {
  title: string;
  description: ReactNode;
  /** The verb of what will happen: "Émettre", "Supprimer". */
  confirmLabel: string;
  destructive?: boolean;
  /** The dialog stays open while it runs, and when it fails. */
  onConfirm: () => Promise<unknown>;
  /** The button that opens it; or give `open` and `onOpenChange`, as from a menu. */
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Further questions, such as a reason. */
  children?: ReactNode;
};

/** Asks before something that is hard to undo. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const t = useTranslations("common.actions");
  const [ownOpen, setOwnOpen] = useState(false);
  const [pending, setPending] = useState(false);
  const open = props.open ?? ownOpen;

  function setOpen(next: boolean) {
    setOwnOpen(next);
    props.onOpenChange?.(next);
  }

  async function confirm() {
    setPending(true);
    try {
      await props.onConfirm();
      setOpen(false);
    } catch {
      // The mutation has told the person; the dialog stays for another try.
    } finally {
      setPending(false);
    }
  }

  return (
    <AlertDialog open={open} onOpenChange={setOpen}>
      {props.trigger && <AlertDialogTrigger asChild>{props.trigger}</AlertDialogTrigger>}
      <AlertDialogContent>
        <DialogHeader className="pr-0">
          <AlertDialogTitle>{props.title}</AlertDialogTitle>
          <AlertDialogDescription asChild>
            <div>{props.description}</div>
          </AlertDialogDescription>
        </DialogHeader>
        {props.children}
        <DialogFooter>
          <AlertDialogCancel asChild>
            <Button variant="outline" disabled={pending}>
              {t("cancel")}
            </Button>
          </AlertDialogCancel>
          <Button
            variant={props.destructive ? "destructive" : "default"}
            pending={pending}
            onClick={() => void confirm()}
          >
            {props.confirmLabel}
          </Button>
        </DialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
