-- Guards live outside Prisma's schema and outside prisma/migrations: they are applied after the migrations,
-- as one idempotent step (npm run db:secure).
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE SCHEMA IF NOT EXISTS guard;
CREATE SCHEMA IF NOT EXISTS platform;

-- The one role for which guards stand aside: the purge of a closed organisation after its retention date.
-- It cannot log in, and nobody is a member until an operator says so for the time of a purge.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'heartco_purge') THEN
    CREATE ROLE heartco_purge NOLOGIN NOINHERIT NOBYPASSRLS;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of this server made it meanwhile
END $$;

-- `role` and not current_user: a cascading delete runs as the table's owner.
CREATE OR REPLACE FUNCTION guard.purging() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT current_setting('role', true) = 'heartco_purge' $$;
