// Counts the articles that tell of each marked fact, and marks the quote that comes first: of the oldest article, at its first place.
MATCH (f:Fact:Touched)<-[proves:PROVES]-(e:Evidence)-[:FROM]->(a:Article)
USING SCAN f:Touched
WITH f, proves, a ORDER BY coalesce(toString(a.firstDay), '9999'), a.id, e.start, e.end, e.key
WITH f, collect(proves) AS proofs, count(DISTINCT a) AS articles
SET f.articles = articles
FOREACH (proves IN tail(proofs) | REMOVE proves.first)
FOREACH (proves IN proofs[..1] | SET proves.first = true)
