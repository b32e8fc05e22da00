-- What evidence proves: a person, a tenure, a meeting or a cooperation. "touched" is set only inside a transaction.
CREATE TABLE IF NOT EXISTS fact (
    key TEXT PRIMARY KEY, label TEXT NOT NULL, touched INTEGER NOT NULL DEFAULT 0,
    articles INTEGER, first_evidence TEXT) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS fact_touched ON fact (label) WHERE touched = 1
