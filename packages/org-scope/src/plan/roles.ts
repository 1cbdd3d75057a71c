import type { PlanOptions } from "./options.ts";
import { dollarQuoted, identifier, literal } from "./quote.ts";
import { PREFIX, type Step } from "./step.ts";

/**
 * The tenant role and who may switch to it. Roles are never dropped or altered: they belong to the server, and another
 * database may use them. Two databases that make the same role at once do not disturb each other.
 */
export function roleSteps(options: PlanOptions): Step[] {
  const { tenantRole, loginRole, applicationRoles } = options;
  const steps = [
    { object: `role ${tenantRole}`, sql: `${createRole(tenantRole, "NOLOGIN NOINHERIT NOBYPASSRLS")}\n${refuseStrongRole(tenantRole)}` },
    { object: `member ${tenantRole} of CURRENT_USER`, sql: grantTo(tenantRole, "CURRENT_USER", "current_user") },
    ...applicationRoles.map((role) => ({ object: `member ${tenantRole} of ${role}`, sql: grantTo(tenantRole, identifier(role), literal(role)) })),
  ];
  if (!loginRole) return steps;
  return [
    ...steps,
    { object: `role ${loginRole}`, sql: createRole(loginRole, "LOGIN NOINHERIT NOBYPASSRLS") },
    { object: `member ${tenantRole} of ${loginRole}`, sql: grantTo(tenantRole, identifier(loginRole), literal(loginRole)) },
  ];
}

function createRole(role: string, attributes: string): string {
  return `DO ${dollarQuoted(` BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = ${literal(role)}) THEN CREATE ROLE ${identifier(role)} ${attributes}; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END `)};`;
}

/** A role of that name that another use has given rights to is no tenant role. */
function refuseStrongRole(role: string): string {
  return `DO ${dollarQuoted(` BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = ${literal(role)} AND (rolsuper OR rolbypassrls OR rolcanlogin)) THEN
    RAISE EXCEPTION ${literal(`The role ${role.replaceAll("%", "%%")} exists, and can log in or bypass row-level security: choose another tenant role.`)};
  END IF;
END `)};`;
}

/** The right to switch to the role, without its privileges until then. From PostgreSQL 16 on, membership alone does not give it. */
function grantTo(role: string, member: string, memberName: string): string {
  return `DO ${dollarQuoted(` BEGIN
  IF current_setting('server_version_num')::int < 160000 THEN
    IF NOT pg_has_role(${memberName}, ${literal(role)}, 'MEMBER') THEN GRANT ${identifier(role)} TO ${member}; END IF;
  ELSIF NOT pg_has_role(${memberName}, ${literal(role)}, 'SET') THEN
    EXECUTE ${literal(`GRANT ${identifier(role)} TO ${member} WITH INHERIT FALSE, SET TRUE`)};
  END IF;
EXCEPTION WHEN unique_violation THEN NULL;
END `)};`;
}

/** The policy by which roles of the unscoped client, and the owner of the reference checks, see all rows in spite of FORCE. */
export const UNSCOPED_POLICY = `${PREFIX}unscoped`;
