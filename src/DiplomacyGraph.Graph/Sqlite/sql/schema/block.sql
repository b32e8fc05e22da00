-- The names under which claims that could be the same are found together.
CREATE TABLE IF NOT EXISTS block (
    name TEXT NOT NULL, claim TEXT NOT NULL REFERENCES claim (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (name, claim)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS block_claim ON block (claim)
