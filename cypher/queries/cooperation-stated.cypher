// What cooperation did a party state towards another, over time?
// $by text required: the party that states it
// $towards text: the other party; any by default
// $topic text: a topic such as counter_terrorism; any by default
// $modality text: a modality such as agreement; any by default
// $speaker text: name of the speaker as any article has it, or key; any by default
// $from date: first day of the period (ISO), open by default
// $to date: last day of the period (ISO), open by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: date, topic, modality, by, with, speaker, meeting, cooperation, articles, article, url, published, quote, start, end
MATCH (:Party {code: $by})-[:STATED]->(c:Cooperation)
WHERE ($towards IS NULL OR $towards IN c.byParties OR $towards IN c.withParties)
  AND ($topic IS NULL OR c.topic = $topic) AND ($modality IS NULL OR c.modality = $modality)
  AND ($speaker IS NULL OR EXISTS { MATCH (x:Person)-[:SPOKE_FOR]->(c) WHERE (x.key = $speaker OR toLower(x.name) = toLower($speaker) OR any(alias IN x.aliases WHERE toLower(alias) = toLower($speaker))) })
  AND ($from IS NULL OR c.dateTo >= date($from)) AND ($to IS NULL OR c.dateFrom <= date($to))
OPTIONAL MATCH (p:Person)-[:SPOKE_FOR]->(c)
OPTIONAL MATCH (c)-[:STATED_AT]->(m:Meeting)
CALL (c) {
  MATCH (c)-[:PROVED_BY]->(e:Evidence)-[:FROM_ARTICLE]->(article:Article)
  RETURN e, article ORDER BY coalesce(toString(article.publishedFrom), '9999'), article.id, e.start, e.end LIMIT 1
}
RETURN c.date AS date, c.topic AS topic, c.modality AS modality, substring(reduce(all = '', x IN c.byParties | all + '+' + x), 1) AS by,
  CASE WHEN size(c.withParties) = 0 THEN null ELSE substring(reduce(all = '', x IN c.withParties | all + '+' + x), 1) END AS with, p.name AS speaker,
  m.key AS meeting, c.key AS cooperation, c.articles AS articles, article.id AS article, article.url AS url, article.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY date IS NULL, date, topic, modality, cooperation
SKIP $skip LIMIT $limit
