// Who held an office, of a party, on a day?
// $kind text: kind of office, such as chief_of_defence; any by default
// $party text: ISO code of a country, or short name of an organisation; any by default
// $on date: a day (ISO) between the first and the last report; any by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: person, kind, party, title, firstSeen, lastSeen, tenure, articles, article, url, published, quote, start, end
MATCH (p:Person)-[:HELD]->(t:Tenure)
WHERE ($kind IS NULL OR t.kind = $kind) AND ($party IS NULL OR t.party = $party)
  AND ($on IS NULL OR (t.firstSeen <= date($on) AND t.lastSeen >= date($on)))
CALL (t) {
  MATCH (t)-[:PROVED_BY]->(e:Evidence)-[:FROM_ARTICLE]->(article:Article)
  RETURN e, article ORDER BY coalesce(toString(article.publishedFrom), '9999'), article.id, e.start, e.end LIMIT 1
}
RETURN p.name AS person, t.kind AS kind, t.party AS party, t.title AS title, toString(t.firstSeen) AS firstSeen, toString(t.lastSeen) AS lastSeen,
  t.key AS tenure, COUNT { MATCH (t)-[:PROVED_BY]->()-[:FROM_ARTICLE]->(a:Article) RETURN DISTINCT a } AS articles, article.id AS article, article.url AS url, article.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY party IS NULL, party, kind, firstSeen IS NULL, firstSeen, person, tenure
SKIP $skip LIMIT $limit
