-- What humans decided of two persons, each known by lines of article, slash, name. It outlives the articles.
CREATE TABLE IF NOT EXISTS judgement (
    key TEXT PRIMARY KEY, same INTEGER NOT NULL, note TEXT, a TEXT NOT NULL, b TEXT NOT NULL, caption TEXT NOT NULL) WITHOUT ROWID
