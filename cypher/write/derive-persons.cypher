// Sets what the articles together say of each marked person. A choice is: most articles, then longest, then first by code.
MATCH (p:Person:Touched)
USING SCAN p:Touched
CALL (p) {
  MATCH (p)<-[:PROVES]-(e:Evidence)-[:FROM]->(a:Article)
  WHERE e.name IS NOT NULL
  WITH e.name AS name, count(DISTINCT a) AS articles
  ORDER BY articles DESC, size(name) DESC, name LIMIT 1
  RETURN collect(name)[0] AS name
}
CALL (p) {
  MATCH (p)<-[:PROVES]-(e:Evidence)-[:FROM]->(a:Article)
  WHERE e.rank IS NOT NULL
  WITH e.rank AS rank, count(DISTINCT a) AS articles
  ORDER BY articles DESC, size(rank) DESC, rank LIMIT 1
  RETURN collect(rank)[0] AS rank
}
CALL (p) {
  MATCH (p)<-[:PROVES]-(e:Evidence)
  UNWIND e.names AS name
  WITH DISTINCT name ORDER BY name
  RETURN collect(name) AS names
}
CALL (p) {
  MATCH (p)<-[:PROVES]-(e:Evidence)
  UNWIND e.plainNames AS name
  WITH DISTINCT name ORDER BY name
  RETURN collect(name) AS plainNames
}
CALL (p) {
  CALL (p) {
    MATCH (p)-[:HELD]->(t:Tenure)-[:OF]->(:Role)-[:SERVES]->(party:Party), (t)<-[:PROVES]-(:Evidence)-[:FROM]->(a:Article)
    RETURN party.code AS code, a
    UNION
    MATCH (p)<-[n:NAMES]-(:Evidence)-[:FROM]->(a:Article)
    WHERE n.side IS NOT NULL
    RETURN n.side AS code, a
  }
  WITH code, count(*) AS articles
  ORDER BY articles DESC, code LIMIT 1
  RETURN collect(code)[0] AS party
}
SET p = {key: p.key, name: name, names: names, plainNames: plainNames, rank: rank, party: party, caption: name}
