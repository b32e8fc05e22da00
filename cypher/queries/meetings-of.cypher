// Which meetings of any status did a person have?
// $person text required: a name as any article has it, or the key of a person
// $from date: first day of the period (ISO), open by default
// $to date: last day of the period (ISO), open by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: date, status, mode, place, host, parties, persons, meeting, articles, article, url, published, quote, start, end
MATCH (x:Person)-[:TOOK_PART_IN]->(m:Meeting)
WHERE (x.key = $person OR toLower(x.name) = toLower($person) OR any(alias IN x.aliases WHERE toLower(alias) = toLower($person)))
  AND ($from IS NULL OR m.dateTo >= date($from)) AND ($to IS NULL OR m.dateFrom <= date($to))
WITH DISTINCT m
CALL (m) {
  OPTIONAL MATCH (t:Person)-[:TOOK_PART_IN]->(m)
  WITH t ORDER BY t.name, t.key
  WITH collect(t.name) AS names
  RETURN CASE WHEN size(names) = 0 THEN null ELSE substring(reduce(all = '', x IN names | all + '; ' + x), 2) END AS persons
}
CALL (m) {
  MATCH (m)-[:PROVED_BY]->(e:Evidence)-[:FROM_ARTICLE]->(article:Article)
  RETURN e, article ORDER BY coalesce(toString(article.publishedFrom), '9999'), article.id, e.start, e.end LIMIT 1
}
RETURN m.date AS date, m.status AS status, m.mode AS mode, m.place AS place, m.host AS host, substring(reduce(all = '', x IN m.parties | all + '+' + x), 1) AS parties, persons,
  m.key AS meeting, m.articles AS articles, article.id AS article, article.url AS url, article.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY date IS NULL, date, meeting
SKIP $skip LIMIT $limit
