// Finds nodes by this property, or by a range of it.
CREATE INDEX role_kind IF NOT EXISTS FOR (n:Role) ON (n.kind)
