// Ties each article to the one that it repeats, or to none.
// $copies list required: maps of article, to
UNWIND $copies AS row
MATCH (a:Article {id: row.article})
CALL (a) {
  MATCH (a)-[old:COPY_OF]->(:Article)
  DELETE old
}
MATCH (to:Article {id: row.to})
CREATE (a)-[:COPY_OF]->(to)
