// What did two parties state to each other, by year and topic?
// $a text required: ISO code of a country, or short name of an organisation
// $b text required: the other party
// $from date: first day of the period (ISO), open by default
// $to date: last day of the period (ISO), open by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: year, topic, statements, cooperation, articles, article, url, published, quote, start, end
MATCH (c:Cooperation)
WHERE (($a IN c.byParties AND ($b IN c.byParties OR $b IN c.withParties)) OR ($b IN c.byParties AND $a IN c.withParties))
  AND ($from IS NULL OR c.dateTo >= date($from)) AND ($to IS NULL OR c.dateFrom <= date($to))
WITH c ORDER BY coalesce(c.date, '9999'), c.key
WITH coalesce(left(c.date, 4), 'unknown') AS year, c.topic AS topic, count(*) AS statements, sum(c.articles) AS articles, head(collect(c)) AS c
CALL (c) {
  MATCH (c)-[:PROVED_BY]->(e:Evidence)-[:FROM_ARTICLE]->(article:Article)
  RETURN e, article ORDER BY coalesce(toString(article.publishedFrom), '9999'), article.id, e.start, e.end LIMIT 1
}
RETURN year, topic, statements, c.key AS cooperation, articles, article.id AS article, article.url AS url, article.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY year, topic
SKIP $skip LIMIT $limit
