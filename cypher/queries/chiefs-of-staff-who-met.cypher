// Which chiefs of staff of two countries met in a period, in person or not?
// $from date: first day of the period (ISO), open by default
// $to date: last day of the period (ISO), open by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: date, place, host, mode, person, title, kind, party, counterpart, counterpartTitle, counterpartKind, counterpartParty, meeting, articles, article, url, published, quote, start, end
MATCH (p:Person)-[a:TOOK_PART_IN]->(m:Meeting {status: 'held'})<-[b:TOOK_PART_IN]-(q:Person)
WHERE a.kind IN ['chief_of_defence', 'deputy_chief_of_defence', 'army_chief', 'navy_chief', 'air_chief', 'other_service_chief']
  AND b.kind IN ['chief_of_defence', 'deputy_chief_of_defence', 'army_chief', 'navy_chief', 'air_chief', 'other_service_chief']
  AND a.side < b.side AND size(m.parties) = 2
  AND ($from IS NULL OR m.dateTo >= date($from)) AND ($to IS NULL OR m.dateFrom <= date($to))
CALL (m) {
  MATCH (m)-[:PROVED_BY]->(e:Evidence)-[:FROM_ARTICLE]->(article:Article)
  RETURN e, article ORDER BY coalesce(toString(article.publishedFrom), '9999'), article.id, e.start, e.end LIMIT 1
}
RETURN m.date AS date, m.place AS place, m.host AS host, m.mode AS mode, p.name AS person, a.title AS title, a.kind AS kind, a.side AS party,
  q.name AS counterpart, b.title AS counterpartTitle, b.kind AS counterpartKind, b.side AS counterpartParty, m.key AS meeting, m.articles AS articles, article.id AS article, article.url AS url, article.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY date IS NULL, date, reduce(all = '', x IN m.parties | all + '+' + x), person, counterpart, meeting
SKIP $skip LIMIT $limit
