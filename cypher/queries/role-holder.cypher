// Who held an office, of a party, on a day? An article proves only its own day: sure says whether one is of the day itself (seen) or some are of before and after (between).
// $kind text: kind of office, such as chief_of_defence; any by default
// $of party: country by ISO code, name or people, or an organisation by its short name; any by default
// $on date: a day (ISO) between the first and the last article that gives the office as held; any by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: person, kind, of, title, firstSeen, lastSeen, sure, personKey, tenure, [articles], article, url, published, quote, start, end
MATCH (p:Person)-[:HELD]->(t:Tenure)
WHERE ($kind IS NULL OR t.kind = $kind) AND ($of IS NULL OR t.of = $of)
  AND EXISTS { MATCH (t)<-[:PROVES]-(c:Evidence) WHERE c.status IN ['current', 'acting'] AND c.retracted IS NULL }
  AND ($on IS NULL OR (t.firstDay <= date($on) AND t.lastDay >= date($on)))
MATCH (t)<-[:PROVES {first: true}]-(e:Evidence)-[:FROM]->(s:Article)
RETURN p.name AS person, t.kind AS kind, t.of AS of, t.title AS title, t.firstSeen AS firstSeen, t.lastSeen AS lastSeen,
  CASE WHEN $on IS NULL OR EXISTS { MATCH (t)<-[:PROVES]-(c:Evidence)-[:FROM]->(a:Article)
    WHERE c.status IN ['current', 'acting'] AND c.retracted IS NULL AND a.firstDay <= date($on) AND a.lastDay >= date($on) } THEN 'seen' ELSE 'between' END AS sure,
  p.key AS personKey, t.key AS tenure, COLLECT { MATCH (t)<-[:PROVES]-(c:Evidence)-[:FROM]->(told:Article) WHERE c.status IN ['current', 'acting'] AND c.retracted IS NULL RETURN DISTINCT told.id AS id ORDER BY id } AS articles,
  s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY of IS NULL, of, kind, firstSeen IS NULL, firstSeen, person, tenure
SKIP $skip LIMIT $limit
