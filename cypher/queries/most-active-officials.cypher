// Which officials of a party took part in most held meetings in a period?
// $party text required: ISO code of a country, or short name of an organisation
// $from date: first day of the period (ISO), open by default
// $to date: last day of the period (ISO), open by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: person, meetings, firstDate, lastDate, meeting, article, url, published, quote, start, end
MATCH (p:Person)-[:TOOK_PART_IN {side: $party}]->(m:Meeting {status: 'held'})
WHERE ($from IS NULL OR m.dateTo >= date($from)) AND ($to IS NULL OR m.dateFrom <= date($to))
WITH p, m ORDER BY coalesce(m.date, '9999'), m.key
WITH p, count(DISTINCT m) AS meetings, min(m.date) AS firstDate, max(m.date) AS lastDate, head(collect(m)) AS m
CALL (m) {
  MATCH (m)-[:PROVED_BY]->(e:Evidence)-[:FROM_ARTICLE]->(article:Article)
  RETURN e, article ORDER BY coalesce(toString(article.publishedFrom), '9999'), article.id, e.start, e.end LIMIT 1
}
RETURN p.name AS person, meetings, firstDate, lastDate, m.key AS meeting, article.id AS article, article.url AS url, article.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY meetings DESC, person, p.key
SKIP $skip LIMIT $limit
