// Removes articles; their evidence and claims are gone already.
// $gone list required: article ids, known or not
UNWIND $gone AS id
MATCH (a:Article {id: id})
DETACH DELETE a
