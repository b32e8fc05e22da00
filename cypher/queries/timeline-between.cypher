// What happened between two parties, meetings and statements in order of time?
// $a text required: ISO code of a country, or short name of an organisation
// $b text required: the other party
// $from date: first day of the period (ISO), open by default
// $to date: last day of the period (ISO), open by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: date, what, detail, who, fact, articles, article, url, published, quote, start, end
CALL () {
  MATCH (:Party {code: $a})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(:Party {code: $b})
  RETURN m AS f, 'meeting' AS what, m.status + ' ' + m.mode + coalesce(' in ' + m.place, '') AS detail,
    reduce(text = null, name IN COLLECT { MATCH (p:Person)-[:TOOK_PART_IN]->(m) RETURN p.name ORDER BY p.name, p.key }
    | coalesce(text + '; ', '') + name) AS who
  UNION
  MATCH (:Party {code: $a})-[:STATED|TOWARDS]-(c:Cooperation)
  WHERE $a <> $b AND $a IN c.statedBy + c.towards AND $b IN c.statedBy + c.towards AND ($a IN c.statedBy OR $b IN c.statedBy)
  RETURN c AS f, 'cooperation' AS what, c.modality + ' ' + c.topic AS detail,
    coalesce(COLLECT { MATCH (p:Person)-[:SAID]->(c) RETURN p.name }[0],
      reduce(text = null, code IN c.statedBy | coalesce(text + '+', '') + code)) AS who
}
WITH f, what, detail, who
WHERE ($from IS NULL OR f.lastDay >= date($from)) AND ($to IS NULL OR f.firstDay <= date($to))
MATCH (f)<-[:PROVES {first: true}]-(e:Evidence)-[:FROM]->(s:Article)
RETURN f.date AS date, what, detail, who, f.key AS fact, f.articles AS articles, s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY date IS NULL, date, what DESC, detail, fact
SKIP $skip LIMIT $limit
