-- Which of these articles are in the graph already?
-- $ids list required: article ids
-- columns: id, hash, extractor
SELECT id, hash, extractor FROM article WHERE id IN (SELECT value FROM json_each($ids)) ORDER BY id
