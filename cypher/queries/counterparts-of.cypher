// Whom of other parties did a person meet, how often, first and last when?
// $person text required: a name as any article has it, or the key of a person
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: counterpart, party, meetings, firstDate, lastDate, meeting, article, url, published, quote, start, end
MATCH (x:Person)-[a:TOOK_PART_IN]->(m:Meeting {status: 'held'})<-[b:TOOK_PART_IN]-(p:Person)
WHERE (x.key = $person OR toLower(x.name) = toLower($person) OR any(alias IN x.aliases WHERE toLower(alias) = toLower($person))) AND a.side <> b.side
WITH p, b, m ORDER BY coalesce(m.date, '9999'), m.key
WITH p, max(b.side) AS party, count(DISTINCT m) AS meetings, min(m.date) AS firstDate, max(m.date) AS lastDate, head(collect(m)) AS m
CALL (m) {
  MATCH (m)-[:PROVED_BY]->(e:Evidence)-[:FROM_ARTICLE]->(article:Article)
  RETURN e, article ORDER BY coalesce(toString(article.publishedFrom), '9999'), article.id, e.start, e.end LIMIT 1
}
RETURN p.name AS counterpart, party, meetings, firstDate, lastDate, m.key AS meeting, article.id AS article, article.url AS url, article.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY meetings DESC, counterpart, p.key
SKIP $skip LIMIT $limit
