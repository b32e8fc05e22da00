// Who held an office, of a party, on a day?
// $kind text: kind of office, such as chief_of_defence; any by default
// $party text: ISO code of a country, or short name of an organisation; any by default
// $on date: a day (ISO) between the first and the last article that gives the office as held; any by default
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: person, kind, party, title, firstSeen, lastSeen, tenure, articles, article, url, published, quote, start, end
MATCH (p:Person)-[:HELD]->(t:Tenure)
WHERE ($kind IS NULL OR t.kind = $kind) AND ($party IS NULL OR t.of = $party)
  AND ($on IS NULL OR (t.firstDay <= date($on) AND t.lastDay >= date($on)))
MATCH (t)<-[:PROVES {first: true}]-(e:Evidence)-[:FROM]->(s:Article)
RETURN p.name AS person, t.kind AS kind, t.of AS party, t.title AS title, toString(t.firstDay) AS firstSeen, toString(t.lastDay) AS lastSeen,
  t.key AS tenure, t.articles AS articles, s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY party IS NULL, party, kind, firstSeen IS NULL, firstSeen, person, tenure
SKIP $skip LIMIT $limit
