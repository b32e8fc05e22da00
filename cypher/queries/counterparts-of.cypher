// Whom of other parties did a person meet, how often, first and last when?
// $person name required: words of a name, in any order, accents and case ignored, or the key of a person
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: counterpart, party, meetings, first, last, counterpartKey, meeting, [articles], article, url, published, quote, start, end
MATCH (p:Person)-[x:TOOK_PART_IN]->(m:Meeting {status: 'held'})<-[y:TOOK_PART_IN]-(q:Person)
WHERE ($person[0] = p.key OR any(name IN p.plainNames WHERE all(word IN $person WHERE word IN split(name, ' '))))
  AND coalesce(x.side, p.party) <> coalesce(y.side, q.party)
WITH DISTINCT q, m ORDER BY coalesce(m.date, '9999'), m.key
WITH q, collect(m) AS met, min(m.date) AS first, max(m.date) AS last
WITH q, met, first, last, met[0] AS m
MATCH (m)<-[:PROVES {first: true}]-(e:Evidence)-[:FROM]->(s:Article)
RETURN q.name AS counterpart, q.party AS party, size(met) AS meetings, first, last, q.key AS counterpartKey, m.key AS meeting,
  COLLECT { UNWIND met AS one MATCH (one)<-[:PROVES]-(:Evidence)-[:FROM]->(a:Article) RETURN DISTINCT a.id AS id ORDER BY id } AS articles,
  s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY meetings DESC, counterpart, counterpartKey
SKIP $skip LIMIT $limit
