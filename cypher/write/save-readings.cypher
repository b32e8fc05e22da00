// Keeps the facts of articles whole.
// $readings list required: maps of article, facts
UNWIND $readings AS row
CREATE (r:Reading {article: row.article, facts: row.facts, caption: 'facts of ' + row.article})
