// Whom does an article mean that gives an office without a name? The one holder known from articles of at most 365 days before or after; nobody where several are known.
// $article text required: id or address of the article
// $kind text required: kind of office, such as army_chief
// $of party required: the party whose office it is
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: person, personKey, tenure, basis, [articles], article, url, published, quote, start, end
MATCH (asked:Article)
WHERE asked.id = $article OR asked.url = $article
MATCH (p:Person)-[:HELD]->(t:Tenure {kind: $kind, of: $of})<-[:PROVES]-(e:Evidence)-[:FROM]->(s:Article)
WHERE e.status IN ['current', 'acting'] AND e.retracted IS NULL
  AND s.firstDay >= asked.firstDay - duration({days: 365}) AND s.lastDay <= asked.lastDay + duration({days: 365})
WITH p, t, e, s ORDER BY s.firstDay, s.id, e.start
WITH p, t, collect({e: e, s: s}) AS proofs
WITH collect({p: p, t: t, proofs: proofs}) AS holders
WHERE size(holders) = 1
WITH holders[0].p AS p, holders[0].t AS t, holders[0].proofs AS proofs
WITH p, t, proofs, proofs[0].e AS e, proofs[0].s AS s
RETURN p.name AS person, p.key AS personKey, t.key AS tenure, 'inferred' AS basis,
  COLLECT { UNWIND proofs AS proof WITH DISTINCT proof.s.id AS id RETURN id ORDER BY id } AS articles,
  s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY person
SKIP $skip LIMIT $limit
