// What cooperation did a party state towards another, over time?
// $by party required: the party that states it, alone or with others
// $towards party: the other party, addressed or stating it too; any by default
// $topic text: a topic such as counter_terrorism; any by default
// $modality text: a modality such as agreement; any by default
// $speaker name: words of the speaker's name, or key; any by default
// $from date: first day of the period (ISO), open by default
// $to date: last day of the period (ISO), open by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: date, topic, modality, [by], [with], speaker, speakerKey, meeting, cooperation, [articles], article, url, published, quote, start, end
MATCH (:Party {code: $by})-[:STATED]->(c:Cooperation)
WHERE ($towards IS NULL OR ($towards <> $by AND $towards IN c.statedBy + c.towards)) AND ($topic IS NULL OR c.topic = $topic)
  AND ($modality IS NULL OR c.modality = $modality) AND ($from IS NULL OR c.lastDay >= date($from)) AND ($to IS NULL OR c.firstDay <= date($to))
OPTIONAL MATCH (p:Person)-[:SAID]->(c)
WITH c, p
WHERE $speaker IS NULL OR ($speaker[0] = p.key OR any(name IN p.plainNames WHERE all(word IN $speaker WHERE word IN split(name, ' '))))
OPTIONAL MATCH (c)-[:STATED_AT]->(m:Meeting)
MATCH (c)<-[:PROVES {first: true}]-(e:Evidence)-[:FROM]->(s:Article)
RETURN c.date AS date, c.topic AS topic, c.modality AS modality, c.statedBy AS `by`, c.towards AS `with`,
  p.name AS speaker, p.key AS speakerKey, m.key AS meeting, c.key AS cooperation, COLLECT { MATCH (c)<-[:PROVES]-(:Evidence)-[:FROM]->(told:Article) RETURN DISTINCT told.id AS id ORDER BY id } AS articles,
  s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY date IS NULL, date, topic, modality, cooperation
SKIP $skip LIMIT $limit
