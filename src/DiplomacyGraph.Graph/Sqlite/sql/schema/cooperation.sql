CREATE TABLE IF NOT EXISTS cooperation (
    key TEXT PRIMARY KEY REFERENCES fact (key) ON DELETE CASCADE,
    topic TEXT NOT NULL REFERENCES topic (code) DEFERRABLE INITIALLY DEFERRED, modality TEXT NOT NULL,
    speaker TEXT REFERENCES person (key) ON DELETE SET NULL, meeting TEXT REFERENCES meeting (key) ON DELETE SET NULL,
    stated_by TEXT, towards TEXT, date TEXT, first_day TEXT, last_day TEXT, caption TEXT) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS cooperation_meeting ON cooperation (meeting);
CREATE INDEX IF NOT EXISTS cooperation_speaker ON cooperation (speaker);
CREATE INDEX IF NOT EXISTS cooperation_topic ON cooperation (topic);
CREATE TABLE IF NOT EXISTS stated (
    party TEXT NOT NULL REFERENCES party (code) DEFERRABLE INITIALLY DEFERRED,
    cooperation TEXT NOT NULL REFERENCES cooperation (key) ON DELETE CASCADE,
    PRIMARY KEY (party, cooperation)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS stated_cooperation ON stated (cooperation);
CREATE TABLE IF NOT EXISTS towards (
    cooperation TEXT NOT NULL REFERENCES cooperation (key) ON DELETE CASCADE,
    party TEXT NOT NULL REFERENCES party (code) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (cooperation, party)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS towards_party ON towards (party)
