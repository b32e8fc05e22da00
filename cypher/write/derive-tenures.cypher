// Sets what the articles together say of each marked tenure. First and last seen come from articles that give it as current or acting;
// what a correction took back does not count.
MATCH (t:Tenure:Touched)-[:OF]->(r:Role)
USING SCAN t:Touched
CALL (t) {
  MATCH (t)<-[:PROVES]-(e:Evidence)-[:FROM]->(a:Article)
  WITH e.title AS title, count(DISTINCT a) AS articles
  ORDER BY articles DESC, size(title) DESC, title LIMIT 1
  RETURN collect(title)[0] AS title
}
CALL (t) {
  MATCH (t)<-[:PROVES]-(e:Evidence)-[:FROM]->(a:Article)
  WITH e.status AS status, coalesce(toString(a.lastDay), '') AS day, e.retracted IS NOT NULL AS isRetracted
  ORDER BY isRetracted, day DESC, status LIMIT 1
  RETURN collect({text: status, isRetracted: isRetracted})[0] AS status
}
CALL (t) {
  MATCH (t)<-[:PROVES]-(e:Evidence)-[:FROM]->(a:Article)
  WHERE e.status IN ['current', 'acting'] AND e.retracted IS NULL AND a.firstDay IS NOT NULL
  WITH a ORDER BY a.firstDay, a.published LIMIT 1
  RETURN collect({seen: a.published, day: a.firstDay})[0] AS first
}
CALL (t) {
  MATCH (t)<-[:PROVES]-(e:Evidence)-[:FROM]->(a:Article)
  WHERE e.status IN ['current', 'acting'] AND e.retracted IS NULL AND a.lastDay IS NOT NULL
  WITH a ORDER BY a.lastDay DESC, a.published DESC LIMIT 1
  RETURN collect({seen: a.published, day: a.lastDay})[0] AS last
}
SET t = {
  key: t.key, kind: r.kind, of: r.of, title: title, status: status.text, retracted: CASE WHEN status.isRetracted THEN true END,
  firstSeen: first.seen, lastSeen: last.seen, firstDay: first.day, lastDay: last.day,
  caption: r.caption + coalesce(' ' + left(first.seen, 4) + '–' + left(last.seen, 4), '')
}
