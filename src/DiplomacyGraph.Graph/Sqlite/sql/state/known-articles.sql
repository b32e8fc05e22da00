-- Which articles are in the graph, with which content and read by which extractor?
-- columns: id, hash, extractor
SELECT id, hash, extractor FROM article ORDER BY id
