-- Sets what the articles together say of each marked tenure. First and last seen come from articles that give it as current or acting;
-- what a correction took back does not count.
UPDATE tenure SET
    title = (
        SELECT title FROM evidence WHERE fact = tenure.key
        GROUP BY title ORDER BY count(DISTINCT article) DESC, length(title) DESC, title LIMIT 1),
    status = (
        SELECT e.status FROM evidence e JOIN article a ON a.id = e.article WHERE e.fact = tenure.key
        ORDER BY e.retracted IS NOT NULL, coalesce(a.last_day, '') DESC, e.status LIMIT 1),
    retracted = nullif(NOT EXISTS (SELECT 1 FROM evidence WHERE fact = tenure.key AND retracted IS NULL), 0),
    (first_seen, first_day) = (
        SELECT a.published, a.first_day FROM evidence e JOIN article a ON a.id = e.article
        WHERE e.fact = tenure.key AND e.status IN ('current', 'acting') AND e.retracted IS NULL AND a.first_day IS NOT NULL
        ORDER BY a.first_day, a.published LIMIT 1),
    (last_seen, last_day) = (
        SELECT a.published, a.last_day FROM evidence e JOIN article a ON a.id = e.article
        WHERE e.fact = tenure.key AND e.status IN ('current', 'acting') AND e.retracted IS NULL AND a.last_day IS NOT NULL
        ORDER BY a.last_day DESC, a.published DESC LIMIT 1)
WHERE key IN (SELECT key FROM fact WHERE touched = 1 AND label = 'tenure');
UPDATE tenure SET
    caption = (SELECT r.caption FROM role r WHERE r.key = tenure.role)
        || coalesce(' ' || substr(first_seen, 1, 4) || '–' || substr(last_seen, 1, 4), '')
WHERE key IN (SELECT key FROM fact WHERE touched = 1 AND label = 'tenure')
