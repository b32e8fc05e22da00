// Which offices did a person hold, first and last seen when? A bare officer holds none; an office only ever called former or coming was not seen.
// $person name required: words of a name, in any order, accents and case ignored, or the key of a person
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: person, kind, of, title, firstSeen, lastSeen, personKey, tenure, [articles], article, url, published, quote, start, end
MATCH (p:Person)-[:HELD]->(t:Tenure)
WHERE ($person[0] = p.key OR any(name IN p.plainNames WHERE all(word IN $person WHERE word IN split(name, ' '))))
  AND t.kind <> 'military_officer' AND EXISTS { MATCH (t)<-[:PROVES]-(c:Evidence) WHERE c.status IN ['current', 'acting'] AND c.retracted IS NULL }
MATCH (t)<-[:PROVES {first: true}]-(e:Evidence)-[:FROM]->(s:Article)
RETURN p.name AS person, t.kind AS kind, t.of AS of, t.title AS title, t.firstSeen AS firstSeen, t.lastSeen AS lastSeen,
  p.key AS personKey, t.key AS tenure, COLLECT { MATCH (t)<-[:PROVES]-(c:Evidence)-[:FROM]->(told:Article) WHERE c.status IN ['current', 'acting'] AND c.retracted IS NULL RETURN DISTINCT told.id AS id ORDER BY id } AS articles,
  s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY person, firstSeen IS NULL, firstSeen, kind, tenure
SKIP $skip LIMIT $limit
