// Which people have a name that contains these words?
// $name text required: part of a name or alias, case ignored
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: person, key, offices, articles, article, url, published, quote, start, end
MATCH (p:Person)
WHERE toLower(p.name) CONTAINS toLower($name) OR any(alias IN p.aliases WHERE toLower(alias) CONTAINS toLower($name))
CALL (p) {
  OPTIONAL MATCH (p)-[:HELD]->(t:Tenure)
  WITH t.kind + coalesce(' of ' + t.party, '') AS office ORDER BY office
  WITH collect(office) AS all
  RETURN CASE WHEN size(all) = 0 THEN null ELSE substring(reduce(text = '', x IN all | text + '; ' + x), 2) END AS offices
}
CALL (p) {
  MATCH (p)-[:PROVED_BY]->(e:Evidence)-[:FROM_ARTICLE]->(article:Article)
  RETURN e, article ORDER BY coalesce(toString(article.publishedFrom), '9999'), article.id, e.start, e.end LIMIT 1
}
RETURN p.name AS person, p.key AS key, offices, COUNT { MATCH (p)-[:PROVED_BY]->()-[:FROM_ARTICLE]->(a:Article) RETURN DISTINCT a } AS articles, article.id AS article, article.url AS url, article.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY person, key
SKIP $skip LIMIT $limit
