// Adds quotes, or sets those that are there anew, each tied to its article and to the fact that it proves.
// $evidence list required: maps of article, fact and the properties of the quote (cypher/README.md)
UNWIND $evidence AS row
MATCH (a:Article {id: row.article})
MATCH (f:Fact {key: row.fact})
MERGE (e:Evidence {key: row.properties.key})
SET e = row.properties, e.firstDay = date(row.properties.firstDay), e.lastDay = date(row.properties.lastDay)
MERGE (e)-[:FROM]->(a)
CREATE (e)-[:PROVES]->(f)
