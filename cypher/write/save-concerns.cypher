// Ties each article to the parties that it speaks of.
// $concerns list required: maps of article, party
UNWIND $concerns AS row
MATCH (a:Article {id: row.article})
MATCH (p:Party {code: row.party})
CREATE (a)-[:CONCERNS]->(p)
