// Whom of other parties did a person meet, how often, first and last when?
// $person name required: words of a name, in any order, accents and case ignored, or the key of a person
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: counterpart, party, meetings, firstDate, lastDate, meeting, article, url, published, quote, start, end
MATCH (p:Person)-[x:TOOK_PART_IN]->(m:Meeting {status: 'held'})<-[y:TOOK_PART_IN]-(q:Person)
WHERE ($person[0] = p.key OR any(name IN p.plainNames WHERE all(word IN $person WHERE word IN split(name, ' '))))
  AND x.side <> y.side
WITH DISTINCT q, m ORDER BY coalesce(m.date, '9999'), m.key
WITH q, collect(m)[0] AS m, count(m) AS meetings, min(m.date) AS firstDate, max(m.date) AS lastDate
MATCH (m)<-[:PROVES {first: true}]-(e:Evidence)-[:FROM]->(s:Article)
RETURN q.name AS counterpart, q.party AS party, meetings, firstDate, lastDate, m.key AS meeting, s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY meetings DESC, counterpart, q.key
SKIP $skip LIMIT $limit
