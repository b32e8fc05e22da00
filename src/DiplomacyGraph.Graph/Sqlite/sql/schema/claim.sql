-- What an article says of a person, a meeting or itself, as far as it tells who is who; key: the person or meeting that it turned out to be.
CREATE TABLE IF NOT EXISTS claim (
    id TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL, content TEXT NOT NULL, key TEXT, because TEXT, undecided TEXT) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS claim_article ON claim (article);
CREATE INDEX IF NOT EXISTS claim_undecided ON claim (id) WHERE undecided IS NOT NULL
