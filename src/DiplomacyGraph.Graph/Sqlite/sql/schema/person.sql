CREATE TABLE IF NOT EXISTS person (
    key TEXT PRIMARY KEY REFERENCES fact (key) ON DELETE CASCADE,
    name TEXT, names TEXT, plain_names TEXT, rank TEXT, party TEXT, caption TEXT) WITHOUT ROWID
