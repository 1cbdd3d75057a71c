-- Sign-in attempts per address. Unlogged: losing it in a crash costs nothing.
CREATE UNLOGGED TABLE IF NOT EXISTS platform.rate_limit (
  key text PRIMARY KEY,
  count integer NOT NULL,
  resets_at timestamptz NOT NULL
);
