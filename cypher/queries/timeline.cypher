// What happened between two parties, in order of time: meetings of any status, and what they agreed or refused, once a date and topic?
// $a party required: country by ISO code, name or people, or an organisation by its short name
// $b party required: the other party
// $from date: first day of the period (ISO), open by default
// $to date: last day of the period (ISO), open by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: date, what, detail, [who], fact, [articles], article, url, published, quote, start, end
CALL () {
  MATCH (:Party {code: $a})-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(:Party {code: $b})
  RETURN m.date AS date, 'meeting ' + m.status AS what, m.mode + coalesce(' in ' + m.place, '') AS detail,
    COLLECT { MATCH (p:Person)-[:TOOK_PART_IN]->(m) RETURN p.name ORDER BY p.name, p.key } AS who, [m] AS facts
  UNION
  MATCH (:Party {code: $a})-[:STATED|TOWARDS]-(c:Cooperation)
  WHERE $a <> $b AND $a IN c.statedBy + c.towards AND $b IN c.statedBy + c.towards AND ($a IN c.statedBy OR $b IN c.statedBy) AND c.modality IN ['agreement', 'refusal']
  WITH DISTINCT c ORDER BY c.key
  WITH c.date AS date, 'cooperation ' + c.modality AS what, c.topic AS detail, collect(c) AS facts
  RETURN date, what, detail, COLLECT { UNWIND facts AS c MATCH (p:Person)-[:SAID]->(c) RETURN DISTINCT p.name AS name ORDER BY name } AS who, facts
}
WITH date, what, detail, who, facts, facts[0] AS f
WHERE ($from IS NULL OR f.lastDay >= date($from)) AND ($to IS NULL OR f.firstDay <= date($to))
MATCH (f)<-[:PROVES {first: true}]-(e:Evidence)-[:FROM]->(s:Article)
RETURN date, what, detail, who, f.key AS fact,
  COLLECT { UNWIND facts AS one MATCH (one)<-[:PROVES]-(:Evidence)-[:FROM]->(a:Article) RETURN DISTINCT a.id AS id ORDER BY id } AS articles,
  s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY date IS NULL, date, what, detail, fact
SKIP $skip LIMIT $limit
