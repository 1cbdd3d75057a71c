import { slugify } from "@/server/services/organization/slug";
import type { IsolationCase } from "../isolation-case";

const invented = "a-token-that-nobody-was-ever-given";

export const cases: IsolationCase[] = [
  { procedure: "session.current", act: (caller) => caller.session.current(), expect: "own-rows-only" },
  { procedure: "session.switchTo", act: (caller, { name }) => caller.session.switchTo({ slug: slugify(name) }), expect: "NOT_FOUND" },
  { procedure: "organization.create", act: (caller) => caller.organization.create({ name: "Third company" }), expect: "own-effect-only" },
  { procedure: "organization.settings", act: (caller) => caller.organization.settings(), expect: "own-rows-only" },
  {
    procedure: "organization.updateSettings",
    act: (caller, { id }) =>
      caller.organization.updateSettings({
        legalName: "Alpha Énergies",
        vatRegime: "REAL_NORMAL_MONTHLY",
        vatOnDebits: false,
        countryCode: "FR",
        ...{ organizationId: id, id },
      }),
    expect: "own-effect-only",
  },
  { procedure: "member.list", act: (caller) => caller.member.list(), expect: "own-rows-only" },
  { procedure: "member.invite", act: (caller, { people }) => caller.member.invite({ email: people.manager.email, role: "MANAGER" }), expect: "own-effect-only" },
  { procedure: "member.invitation", act: (caller) => caller.member.invitation({ token: invented }), expect: "NOT_FOUND" },
  { procedure: "member.acceptInvitation", act: (caller) => caller.member.acceptInvitation({ token: invented }), expect: "NOT_FOUND" },
  { procedure: "member.revokeInvitation", act: (caller, { records }) => caller.member.revokeInvitation({ id: records.invitationId }), expect: "NOT_FOUND" },
  { procedure: "member.changeRole", act: (caller, { records }) => caller.member.changeRole({ id: records.membershipId, role: "ADMIN" }), expect: "NOT_FOUND" },
  { procedure: "member.setSuspended", act: (caller, { records }) => caller.member.setSuspended({ id: records.membershipId, suspended: true }), expect: "NOT_FOUND" },
  { procedure: "member.remove", act: (caller, { records }) => caller.member.remove({ id: records.membershipId }), expect: "NOT_FOUND" },
  { procedure: "audit.list", act: (caller) => caller.audit.list({}), expect: "own-rows-only" },
  { procedure: "audit.list", act: (caller, { records }) => caller.audit.list({ entityId: records.invoiceIssuedId }), expect: "own-rows-only" },
  { procedure: "audit.list", act: (caller, { people }) => caller.audit.list({ actorId: people.admin.id }), expect: "own-rows-only" },
  { procedure: "audit.verify", act: (caller) => caller.audit.verify(), expect: "own-rows-only" },
  { procedure: "platform.organizations", act: (caller) => caller.platform.organizations({}), expect: "FORBIDDEN" },
  {
    procedure: "platform.setOrganizationStatus",
    act: (caller, { name }) => caller.platform.setOrganizationStatus({ slug: slugify(name), status: "CLOSED", reason: "Out of curiosity" }),
    expect: "FORBIDDEN",
  },
];
