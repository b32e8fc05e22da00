// What happened between two parties, meetings and statements in order of time?
// $a text required: ISO code of a country, or short name of an organisation
// $b text required: the other party
// $from date: first day of the period (ISO), open by default
// $to date: last day of the period (ISO), open by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: date, what, detail, who, fact, articles, article, url, published, quote, start, end
CALL () {
  MATCH (:Party {code: $a})-[:ATTENDED]->(n:Meeting)<-[:ATTENDED]-(:Party {code: $b})
  OPTIONAL MATCH (t:Person)-[:TOOK_PART_IN]->(n)
  WITH n, t ORDER BY t.name, t.key
  WITH n, collect(t.name) AS names
  RETURN n, 'meeting' AS what, n.status + ' ' + n.mode + coalesce(' in ' + n.place, '') AS detail,
    CASE WHEN size(names) = 0 THEN null ELSE substring(reduce(all = '', x IN names | all + '; ' + x), 2) END AS who
  UNION ALL
  MATCH (n:Cooperation)
  WHERE ($a IN n.byParties AND ($b IN n.byParties OR $b IN n.withParties)) OR ($b IN n.byParties AND $a IN n.withParties)
  OPTIONAL MATCH (p:Person)-[:SPOKE_FOR]->(n)
  RETURN n, 'cooperation' AS what, n.modality + ' ' + n.topic AS detail, coalesce(p.name, substring(reduce(all = '', x IN n.byParties | all + '+' + x), 1)) AS who
}
WITH n, what, detail, who
WHERE ($from IS NULL OR n.dateTo >= date($from)) AND ($to IS NULL OR n.dateFrom <= date($to))
CALL (n) {
  MATCH (n)-[:PROVED_BY]->(e:Evidence)-[:FROM_ARTICLE]->(article:Article)
  RETURN e, article ORDER BY coalesce(toString(article.publishedFrom), '9999'), article.id, e.start, e.end LIMIT 1
}
RETURN n.date AS date, what, detail, who, n.key AS fact, n.articles AS articles, article.id AS article, article.url AS url, article.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY date IS NULL, date, what DESC, detail, fact
SKIP $skip LIMIT $limit
