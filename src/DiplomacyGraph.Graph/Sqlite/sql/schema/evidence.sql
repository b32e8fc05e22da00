-- A quote, and on the first quote of a fact in an article (mention is set) what that article claims about the fact.
CREATE TABLE IF NOT EXISTS evidence (
    key TEXT PRIMARY KEY,
    article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    fact TEXT NOT NULL REFERENCES fact (key) DEFERRABLE INITIALLY DEFERRED,
    quote TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    sentence TEXT NOT NULL, sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL,
    rule TEXT NOT NULL, extractor TEXT NOT NULL, basis TEXT NOT NULL,
    licensed_by TEXT, licensed_start INTEGER, licensed_end INTEGER, caption TEXT NOT NULL,
    mention TEXT, name TEXT, names TEXT, plain_names TEXT, rank TEXT, title TEXT, status TEXT,
    date TEXT, first_day TEXT, last_day TEXT, place TEXT, host TEXT, mode TEXT, parties TEXT,
    stated_by TEXT, towards TEXT, speaker TEXT, meeting TEXT, retracted INTEGER) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS evidence_article ON evidence (article);
CREATE INDEX IF NOT EXISTS evidence_fact ON evidence (fact);
-- Whom the quote of a meeting names as taking part, and in which office.
CREATE TABLE IF NOT EXISTS names (
    evidence TEXT NOT NULL REFERENCES evidence (key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES fact (key) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT, of TEXT, title TEXT, status TEXT, side TEXT, chief_of_staff INTEGER NOT NULL,
    PRIMARY KEY (evidence, person)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS names_person ON names (person);
-- The quote that comes first, of the oldest article at its first place, and how many articles tell of the fact.
CREATE VIEW IF NOT EXISTS proof AS
SELECT f.key AS fact, f.articles, a.id AS article, a.url, a.published, e.quote, e.start, e."end"
FROM fact f JOIN evidence e ON e.key = f.first_evidence JOIN article a ON a.id = e.article
