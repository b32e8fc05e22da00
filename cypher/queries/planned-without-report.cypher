// Which meetings were announced for a time before a day, or for an unknown time, and never reported as held?
// $asOf date required: the day (ISO)
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: date, status, mode, place, host, parties, persons, meeting, articles, article, url, published, quote, start, end
MATCH (m:Meeting {status: 'planned'})
WHERE m.dateFrom IS NULL OR m.dateFrom < date($asOf)
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
