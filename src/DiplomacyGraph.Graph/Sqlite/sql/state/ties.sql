-- Which articles do these repeat or correct?
-- $articles list required: article ids
-- columns: article, relation (copy or correction), other
SELECT article, 'copy' AS relation, original AS other FROM copy_of WHERE article IN (SELECT value FROM json_each($articles))
UNION ALL
SELECT article, 'correction', corrected FROM corrects WHERE article IN (SELECT value FROM json_each($articles))
ORDER BY article, relation
