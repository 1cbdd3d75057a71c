"use client";

import { useTranslations } from "next-intl";

import { Devices } from "@/console/account/devices";
import { PasswordForm } from "@/console/account/password-form";
import { Preferences } from "@/console/account/preferences";
import { ProfileForm } from "@/console/account/profile-form";
import { PageHeader } from "@/console/components/page-header";

/** The person's own settings, whatever the organisation at work. */
export function AccountScreen() {
  const t = useTranslations("account.page");
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} />
      <div className="space-y-8 [&>form]:border-b [&>form]:pb-8 [&>form_section]:pb-0">
        <ProfileForm />
        <PasswordForm />
        <Preferences />
        <Devices />
      </div>
    </>
  );
}
