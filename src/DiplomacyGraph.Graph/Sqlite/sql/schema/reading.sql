-- The facts of each article whole, so that it can be written again.
CREATE TABLE IF NOT EXISTS reading (
    article TEXT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, facts TEXT NOT NULL) WITHOUT ROWID
