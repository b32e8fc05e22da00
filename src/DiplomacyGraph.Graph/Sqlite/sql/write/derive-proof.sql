-- Counts the articles that tell of each marked fact, and marks the quote that comes first: of the oldest article, at its first place.
UPDATE fact SET
    articles = (SELECT count(DISTINCT article) FROM evidence WHERE evidence.fact = fact.key),
    first_evidence = (
        SELECT e.key FROM evidence e JOIN article a ON a.id = e.article WHERE e.fact = fact.key
        ORDER BY coalesce(a.first_day, '9999'), a.id, e.start, e."end", e.key LIMIT 1)
WHERE touched = 1
