// Which persons, offices, meetings and statements does an article tell of, and under which handle?
// $article text required: id or address of the article
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: what, mention, fact, caption, rule, article, url, published, quote, start, end
MATCH (s:Article)<-[:FROM]-(e:Evidence)-[:PROVES]->(f:Fact)
WHERE (s.id = $article OR s.url = $article) AND e.mention IS NOT NULL
RETURN CASE WHEN f:Person THEN 'person' WHEN f:Tenure THEN 'tenure' WHEN f:Meeting THEN 'meeting' ELSE 'cooperation' END AS what,
  e.mention AS mention, f.key AS fact, f.caption AS caption, e.rule AS rule,
  s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY start, end, mention
SKIP $skip LIMIT $limit
