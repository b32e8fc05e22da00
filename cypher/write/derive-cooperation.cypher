// Sets what the articles together say of each marked statement. Its date is that of its meeting, else of the first article.
MATCH (c:Cooperation:Touched)
USING SCAN c:Touched
CALL (c) {
  MATCH (c)-[old:STATED|TOWARDS|SAID|STATED_AT]-()
  DELETE old
}
CALL (c) {
  MATCH (c)<-[:PROVES]-(e:Evidence)
  UNWIND e.statedBy AS party
  WITH DISTINCT party ORDER BY party
  RETURN collect(party) AS statedBy
}
CALL (c) {
  MATCH (c)<-[:PROVES]-(e:Evidence)
  UNWIND e.towards AS party
  WITH DISTINCT party ORDER BY party
  RETURN collect(party) AS towards
}
CALL (c) {
  MATCH (c)<-[:PROVES]-(e:Evidence)-[:FROM]->(a:Article)
  WHERE e.speaker IS NOT NULL
  WITH e.speaker AS speaker, count(DISTINCT a) AS articles
  ORDER BY articles DESC, speaker LIMIT 1
  OPTIONAL MATCH (p:Person {key: speaker})
  RETURN collect(p)[0] AS speaker
}
CALL (c) {
  MATCH (c)<-[:PROVES]-(e:Evidence)
  WHERE e.meeting IS NOT NULL
  WITH e.meeting AS key ORDER BY key LIMIT 1
  OPTIONAL MATCH (m:Meeting {key: key})
  RETURN collect(m)[0] AS meeting
}
CALL (c) {
  MATCH (c)<-[:PROVES]-(:Evidence)-[:FROM]->(a:Article)
  WHERE a.firstDay IS NOT NULL
  WITH a ORDER BY a.firstDay, a.published LIMIT 1
  RETURN collect(a)[0] AS first
}
WITH c, statedBy, towards, speaker, meeting, CASE WHEN meeting.date IS NOT NULL THEN meeting ELSE first END AS day
SET c = {
  key: c.key, topic: c.topic, modality: c.modality, statedBy: statedBy, towards: towards,
  date: coalesce(day.date, day.published), firstDay: day.firstDay, lastDay: day.lastDay,
  caption: substring(reduce(text = '', party IN statedBy | text + ', ' + party), 2)
    + CASE WHEN size(towards) > 0 THEN ' → ' + substring(reduce(text = '', party IN towards | text + ', ' + party), 2) ELSE '' END
    + ': ' + replace(c.topic, '_', ' ') + ' (' + c.modality + ')'
}
FOREACH (p IN CASE WHEN speaker IS NULL THEN [] ELSE [speaker] END | CREATE (p)-[:SAID]->(c))
FOREACH (m IN CASE WHEN meeting IS NULL THEN [] ELSE [meeting] END | CREATE (c)-[:STATED_AT]->(m))
WITH c
CALL (c) {
  UNWIND c.statedBy AS code
  MATCH (p:Party {code: code})
  CREATE (p)-[:STATED]->(c)
}
CALL (c) {
  UNWIND c.towards AS code
  MATCH (p:Party {code: code})
  CREATE (c)-[:TOWARDS]->(p)
}
