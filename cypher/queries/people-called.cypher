// Which people have a name with all of these words?
// $name name required: words of a name, in any order, accents and case ignored, or the key of a person
// $skip integer: rows to pass over, 0 by default
// $limit integer: most rows to give, 1000 by default
// columns: person, country, [offices], [names], personKey, [articles], article, url, published, quote, start, end
MATCH (p:Person)
WHERE ($name[0] = p.key OR any(name IN p.plainNames WHERE all(word IN $name WHERE word IN split(name, ' '))))
MATCH (p)<-[:PROVES {first: true}]-(e:Evidence)-[:FROM]->(s:Article)
RETURN p.name AS person, p.party AS country, COLLECT { MATCH (p)-[:HELD]->(:Tenure)-[:OF]->(r:Role) RETURN r.caption ORDER BY r.caption } AS offices,
  p.names AS names, p.key AS personKey, COLLECT { MATCH (p)<-[:PROVES]-(:Evidence)-[:FROM]->(told:Article) RETURN DISTINCT told.id AS id ORDER BY id } AS articles,
  s.id AS article, s.url AS url, s.published AS published, e.quote AS quote, e.start AS start, e.end AS end
ORDER BY person, personKey
SKIP $skip LIMIT $limit
