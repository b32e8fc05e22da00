// Which offices did a person hold, first and last seen when?
// $person text required: a name as any article has it, or the key of a person
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: person, kind, party, title, firstSeen, lastSeen, tenure, articles, article, url, published, quote, start, end
MATCH (x:Person)-[:HELD]->(t:Tenure)
WHERE (x.key = $person OR toLower(x.name) = toLower($person) OR any(alias IN x.aliases WHERE toLower(alias) = toLower($person)))
WITH x AS p, t
CALL (t) {
  MATCH (t)-[:PROVED_BY]->(e:Evidence)-[:FROM_ARTICLE]->(article:Article)
  RETURN e, article ORDER BY coalesce(toString(article.publishedFrom), '9999'), article.id, e.start, e.end LIMIT 1
}
RETURN p.name AS person, t.kind AS kind, t.party AS party, t.title AS title, toString(t.firstSeen) AS firstSeen, toString(t.lastSeen) AS lastSeen,
  t.key AS tenure, COUNT { MATCH (t)-[:PROVED_BY]->()-[:FROM_ARTICLE]->(a:Article) RETURN DISTINCT a } AS articles, article.id AS article, article.url AS url, article.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY party IS NULL, party, kind, firstSeen IS NULL, firstSeen, person, tenure
SKIP $skip LIMIT $limit
