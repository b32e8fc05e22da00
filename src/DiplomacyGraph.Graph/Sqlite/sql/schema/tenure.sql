CREATE TABLE IF NOT EXISTS tenure (
    key TEXT PRIMARY KEY REFERENCES fact (key) ON DELETE CASCADE,
    person TEXT NOT NULL REFERENCES person (key) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL REFERENCES role (key) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL, of TEXT, title TEXT, status TEXT, retracted INTEGER, first_seen TEXT, last_seen TEXT, first_day TEXT, last_day TEXT,
    caption TEXT) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS tenure_person ON tenure (person);
CREATE INDEX IF NOT EXISTS tenure_role ON tenure (role)
