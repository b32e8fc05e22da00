// What does each article say of a meeting?
// $meeting text required: key of the meeting
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: published, publisher, side, mention, status, mode, date, place, host, [parties], [persons], article, url, title, quote, start, end, sentence, rule
MATCH (:Meeting {key: $meeting})<-[:PROVES]-(e:Evidence)-[:FROM]->(s:Article)
WHERE e.mention IS NOT NULL
RETURN s.published AS published, s.publisher AS publisher, s.side AS side, e.mention AS mention, e.status AS status, e.mode AS mode, e.date AS date,
  e.place AS place, e.host AS host, e.parties AS parties, COLLECT { MATCH (e)-[:NAMES]->(p:Person) RETURN p.name ORDER BY p.name, p.key } AS persons,
  s.id AS article, s.url AS url, s.title AS title, e.quote AS quote, e.start AS start, e.end AS end, e.sentence AS sentence, e.rule AS rule
ORDER BY coalesce(toString(s.firstDay), '9999'), article, mention
SKIP $skip LIMIT $limit
