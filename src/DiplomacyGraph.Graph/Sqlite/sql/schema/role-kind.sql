CREATE INDEX IF NOT EXISTS role_kind ON role (kind)
