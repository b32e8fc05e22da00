// Which articles do these repeat or correct?
// $articles list required: article ids
// columns: article, relation (copy or correction), other
UNWIND $articles AS id
MATCH (a:Article {id: id})-[tie:COPY_OF|CORRECTS]->(other:Article)
RETURN a.id AS article, CASE type(tie) WHEN 'COPY_OF' THEN 'copy' ELSE 'correction' END AS relation, other.id AS other
ORDER BY article, relation
