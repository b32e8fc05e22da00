CREATE TABLE IF NOT EXISTS article (
    id TEXT PRIMARY KEY, url TEXT, title TEXT NOT NULL, publisher TEXT, side TEXT, published TEXT, first_day TEXT, last_day TEXT,
    language TEXT NOT NULL, hash TEXT NOT NULL, extractor TEXT NOT NULL, caption TEXT NOT NULL) WITHOUT ROWID
