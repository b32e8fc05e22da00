// Adds articles, or sets those that are there anew.
// $articles list required: maps of id, url, title, publisher, side, published, firstDay, lastDay, language, hash, extractor, caption
UNWIND $articles AS row
MERGE (a:Article {id: row.id})
SET a = row, a.firstDay = date(row.firstDay), a.lastDay = date(row.lastDay)
