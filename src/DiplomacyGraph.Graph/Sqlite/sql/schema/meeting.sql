CREATE TABLE IF NOT EXISTS meeting (
    key TEXT PRIMARY KEY REFERENCES fact (key) ON DELETE CASCADE,
    status TEXT, mode TEXT, date TEXT, first_day TEXT, last_day TEXT, place TEXT,
    host TEXT REFERENCES party (code) DEFERRABLE INITIALLY DEFERRED, parties TEXT, caption TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS attended (
    party TEXT NOT NULL REFERENCES party (code) DEFERRABLE INITIALLY DEFERRED,
    meeting TEXT NOT NULL REFERENCES meeting (key) ON DELETE CASCADE,
    PRIMARY KEY (party, meeting)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS attended_meeting ON attended (meeting);
CREATE TABLE IF NOT EXISTS took_part_in (
    person TEXT NOT NULL REFERENCES person (key) ON DELETE CASCADE,
    meeting TEXT NOT NULL REFERENCES meeting (key) ON DELETE CASCADE,
    kind TEXT, of TEXT, title TEXT, status TEXT, side TEXT, chief_of_staff INTEGER NOT NULL,
    PRIMARY KEY (person, meeting)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS took_part_in_meeting ON took_part_in (meeting)
