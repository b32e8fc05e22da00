-- Tables hold what each article claims, and its evidence; views put the claims of all articles together.
-- A forgotten article takes its claims with it, so every view is a function of the articles that are left.

CREATE TABLE IF NOT EXISTS article (
  id TEXT PRIMARY KEY, url TEXT, title TEXT NOT NULL, publisher TEXT, published TEXT, published_from TEXT, published_to TEXT,
  language TEXT NOT NULL, content_hash TEXT NOT NULL, extractor_version TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS article_url ON article (url);

CREATE TABLE IF NOT EXISTS evidence (
  key TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE, fact TEXT NOT NULL, fact_key TEXT NOT NULL,
  quote TEXT NOT NULL, start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL,
  sentence TEXT NOT NULL, sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL,
  rule TEXT NOT NULL, version TEXT NOT NULL, basis TEXT NOT NULL, licensed_start INTEGER, licensed_end INTEGER) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS evidence_fact ON evidence (fact_key, article, start_offset);
CREATE INDEX IF NOT EXISTS evidence_article ON evidence (article);

CREATE TABLE IF NOT EXISTS person_claim (
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE, person TEXT NOT NULL, name TEXT NOT NULL, rank TEXT,
  PRIMARY KEY (article, person)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS person_claim_person ON person_claim (person);

CREATE TABLE IF NOT EXISTS alias_claim (
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE, person TEXT NOT NULL, alias TEXT NOT NULL,
  PRIMARY KEY (article, person, alias)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS alias_claim_person ON alias_claim (person);

CREATE TABLE IF NOT EXISTS role_claim (
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE, tenure TEXT NOT NULL, person TEXT NOT NULL, kind TEXT NOT NULL,
  party TEXT, party_kind TEXT, title TEXT NOT NULL, status TEXT NOT NULL,
  PRIMARY KEY (article, tenure, status)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS role_claim_tenure ON role_claim (tenure);
CREATE INDEX IF NOT EXISTS role_claim_person ON role_claim (person);
CREATE INDEX IF NOT EXISTS role_claim_kind ON role_claim (kind, party);

CREATE TABLE IF NOT EXISTS meeting_claim (
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE, meeting TEXT NOT NULL, date TEXT, date_from TEXT, date_to TEXT,
  place TEXT, host TEXT, mode TEXT NOT NULL, status TEXT NOT NULL,
  PRIMARY KEY (article, meeting)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS meeting_claim_meeting ON meeting_claim (meeting);
CREATE INDEX IF NOT EXISTS meeting_claim_date ON meeting_claim (date_from, date_to);

CREATE TABLE IF NOT EXISTS participant_claim (
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE, meeting TEXT NOT NULL, person TEXT NOT NULL, kind TEXT, party TEXT,
  title TEXT, status TEXT, side TEXT,
  PRIMARY KEY (article, meeting, person)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS participant_claim_meeting ON participant_claim (meeting);
CREATE INDEX IF NOT EXISTS participant_claim_person ON participant_claim (person);

CREATE TABLE IF NOT EXISTS meeting_party_claim (
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE, meeting TEXT NOT NULL, party TEXT NOT NULL, party_kind TEXT NOT NULL,
  PRIMARY KEY (article, meeting, party)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS meeting_party_claim_party ON meeting_party_claim (party, meeting);
CREATE INDEX IF NOT EXISTS meeting_party_claim_meeting ON meeting_party_claim (meeting);

CREATE TABLE IF NOT EXISTS cooperation_claim (
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE, cooperation TEXT NOT NULL, speaker TEXT, topic TEXT NOT NULL,
  modality TEXT NOT NULL, meeting TEXT, date TEXT, date_from TEXT, date_to TEXT,
  PRIMARY KEY (article, cooperation)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS cooperation_claim_cooperation ON cooperation_claim (cooperation);

CREATE TABLE IF NOT EXISTS cooperation_party_claim (
  article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE, cooperation TEXT NOT NULL, side TEXT NOT NULL, party TEXT NOT NULL,
  party_kind TEXT NOT NULL,
  PRIMARY KEY (article, cooperation, side, party)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS cooperation_party_claim_party ON cooperation_party_claim (party, side, cooperation);
CREATE INDEX IF NOT EXISTS cooperation_party_claim_cooperation ON cooperation_party_claim (cooperation);

-- Of several spellings the most frequent, then the longest, then the first in order.
CREATE VIEW IF NOT EXISTS person AS
SELECT person AS key,
  (SELECT name FROM person_claim n WHERE n.person = p.person GROUP BY name ORDER BY count(*) DESC, length(name) DESC, name LIMIT 1) AS name
FROM person_claim p GROUP BY person;

CREATE VIEW IF NOT EXISTS tenure AS
SELECT r.tenure AS key, r.person, r.kind, r.party,
  (SELECT title FROM role_claim t WHERE t.tenure = r.tenure GROUP BY title ORDER BY count(*) DESC, length(title) DESC, title LIMIT 1) AS title,
  min(CASE WHEN r.status IN ('current', 'acting') THEN a.published_from END) AS first_seen,
  max(CASE WHEN r.status IN ('current', 'acting') THEN a.published_from END) AS last_seen
FROM role_claim r JOIN article a ON a.id = r.article GROUP BY r.tenure;

-- Held if any article reports it held, else cancelled, else planned. Place, host and mode: what most articles say.
CREATE VIEW IF NOT EXISTS meeting AS
SELECT m.meeting AS key,
  (SELECT date FROM meeting_claim d WHERE d.meeting = m.meeting GROUP BY date ORDER BY length(coalesce(date, '')) DESC, count(*) DESC, date LIMIT 1) AS date,
  (SELECT date_from FROM meeting_claim d WHERE d.meeting = m.meeting GROUP BY date ORDER BY length(coalesce(date, '')) DESC, count(*) DESC, date LIMIT 1) AS date_from,
  (SELECT date_to FROM meeting_claim d WHERE d.meeting = m.meeting GROUP BY date ORDER BY length(coalesce(date, '')) DESC, count(*) DESC, date LIMIT 1) AS date_to,
  (SELECT place FROM meeting_claim d WHERE d.meeting = m.meeting AND place IS NOT NULL GROUP BY place ORDER BY count(*) DESC, length(place) DESC, place LIMIT 1) AS place,
  (SELECT host FROM meeting_claim d WHERE d.meeting = m.meeting AND host IS NOT NULL GROUP BY host ORDER BY count(*) DESC, host LIMIT 1) AS host,
  (SELECT mode FROM meeting_claim d WHERE d.meeting = m.meeting GROUP BY mode ORDER BY count(*) DESC, mode LIMIT 1) AS mode,
  CASE WHEN sum(m.status = 'held') > 0 THEN 'held' WHEN sum(m.status = 'cancelled') > 0 THEN 'cancelled' ELSE 'planned' END AS status,
  (SELECT group_concat(party, '+') FROM (SELECT DISTINCT party FROM meeting_party_claim c WHERE c.meeting = m.meeting ORDER BY party)) AS parties,
  count(*) AS articles
FROM meeting_claim m GROUP BY m.meeting;

-- The office in which a person took part: what most articles say.
CREATE VIEW IF NOT EXISTS participant AS
SELECT meeting, person, kind, party, title, status, side FROM (
  SELECT meeting, person, kind, party, title, status, side,
    row_number() OVER (PARTITION BY meeting, person ORDER BY count(*) DESC, kind IS NULL, kind, party, title, status, side) AS choice
  FROM participant_claim GROUP BY meeting, person, kind, party, title, status, side)
WHERE choice = 1;

CREATE VIEW IF NOT EXISTS cooperation AS
SELECT c.cooperation AS key, min(c.topic) AS topic, min(c.modality) AS modality, min(c.meeting) AS meeting,
  (SELECT speaker FROM cooperation_claim s WHERE s.cooperation = c.cooperation AND speaker IS NOT NULL GROUP BY speaker ORDER BY count(*) DESC, speaker LIMIT 1) AS speaker,
  (SELECT date FROM cooperation_claim s WHERE s.cooperation = c.cooperation GROUP BY date ORDER BY length(coalesce(date, '')) DESC, count(*) DESC, date LIMIT 1) AS date,
  (SELECT date_from FROM cooperation_claim s WHERE s.cooperation = c.cooperation GROUP BY date ORDER BY length(coalesce(date, '')) DESC, count(*) DESC, date LIMIT 1) AS date_from,
  (SELECT date_to FROM cooperation_claim s WHERE s.cooperation = c.cooperation GROUP BY date ORDER BY length(coalesce(date, '')) DESC, count(*) DESC, date LIMIT 1) AS date_to,
  (SELECT group_concat(party, '+') FROM (SELECT DISTINCT party FROM cooperation_party_claim p WHERE p.cooperation = c.cooperation AND side = 'by' ORDER BY party)) AS by_parties,
  (SELECT group_concat(party, '+') FROM (SELECT DISTINCT party FROM cooperation_party_claim p WHERE p.cooperation = c.cooperation AND side = 'with' ORDER BY party)) AS with_parties,
  count(*) AS articles
FROM cooperation_claim c GROUP BY c.cooperation;

-- The quote that comes first: of the oldest article, at its first place. Looked up fact by fact, so that the index on evidence serves.
CREATE VIEW IF NOT EXISTS first_evidence AS
SELECT e.fact_key, e.article, a.url, a.published, e.quote, e.start_offset, e.end_offset
FROM evidence e JOIN article a ON a.id = e.article
WHERE e.key = (
  SELECT f.key FROM evidence f JOIN article b ON b.id = f.article WHERE f.fact_key = e.fact_key
  ORDER BY coalesce(b.published_from, '9999'), f.article, f.start_offset, f.end_offset, f.key LIMIT 1);
