-- Ties each marked meeting to those whom a report of its status names, in the office that most articles give.
DELETE FROM took_part_in
WHERE meeting IN (SELECT key FROM fact WHERE touched = 1 AND label = 'meeting');
INSERT INTO took_part_in (person, meeting, kind, of, title, status, side, chief_of_staff)
SELECT person, meeting, kind, of, title, status, side, chief_of_staff
FROM (
    SELECT n.person, m.key AS meeting, n.kind, n.of, n.title, n.status, n.side, n.chief_of_staff, row_number() OVER (
        PARTITION BY m.key, n.person
        ORDER BY n.kind IS NULL, n.side IS NULL, count(DISTINCT e.article) DESC, length(coalesce(n.title, '')) DESC, coalesce(n.title, ''),
            coalesce(n.kind, ''), coalesce(n.of, ''), coalesce(n.status, ''), coalesce(n.side, '')) AS choice
    FROM fact f JOIN meeting m ON m.key = f.key JOIN evidence e ON e.fact = m.key AND e.status = m.status JOIN names n ON n.evidence = e.key
    WHERE f.touched = 1 AND f.label = 'meeting'
    GROUP BY m.key, n.person, n.kind, n.of, n.title, n.status, n.side)
WHERE choice = 1
