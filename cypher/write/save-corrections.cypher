// Ties each article to the one that it corrects, or to none.
// $corrections list required: maps of article, to
UNWIND $corrections AS row
MATCH (a:Article {id: row.article})
CALL (a) {
  MATCH (a)-[old:CORRECTS]->(:Article)
  DELETE old
}
MATCH (to:Article {id: row.to})
CREATE (a)-[:CORRECTS]->(to)
