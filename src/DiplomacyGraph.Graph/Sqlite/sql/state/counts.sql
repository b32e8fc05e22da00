-- How much does the graph hold?
-- columns: articles, persons, tenures, meetings, cooperation, evidence, first, last
SELECT
    (SELECT count(*) FROM article) AS articles, (SELECT count(*) FROM person) AS persons, (SELECT count(*) FROM tenure) AS tenures,
    (SELECT count(*) FROM meeting) AS meetings, (SELECT count(*) FROM cooperation) AS cooperation, (SELECT count(*) FROM evidence) AS evidence,
    (SELECT published FROM article WHERE first_day IS NOT NULL ORDER BY first_day, published LIMIT 1) AS first,
    (SELECT published FROM article WHERE last_day IS NOT NULL ORDER BY last_day DESC, published DESC LIMIT 1) AS last
