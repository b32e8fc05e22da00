-- Sets what the articles together say of each marked person. A choice is: most articles, then longest, then first by code.
UPDATE person SET
    name = (
        SELECT name FROM evidence WHERE fact = person.key AND name IS NOT NULL
        GROUP BY name ORDER BY count(DISTINCT article) DESC, length(name) DESC, name LIMIT 1),
    rank = (
        SELECT rank FROM evidence WHERE fact = person.key AND rank IS NOT NULL
        GROUP BY rank ORDER BY count(DISTINCT article) DESC, length(rank) DESC, rank LIMIT 1),
    names = (
        SELECT json_group_array(DISTINCT n.value ORDER BY n.value)
        FROM evidence e, json_each(e.names) n WHERE e.fact = person.key),
    plain_names = (
        SELECT json_group_array(DISTINCT n.value ORDER BY n.value)
        FROM evidence e, json_each(e.plain_names) n WHERE e.fact = person.key),
    party = (
        SELECT code FROM (
            SELECT t.of AS code, e.article FROM tenure t JOIN evidence e ON e.fact = t.key WHERE t.person = person.key AND t.of IS NOT NULL
            UNION
            SELECT n.side, e.article FROM names n JOIN evidence e ON e.key = n.evidence WHERE n.person = person.key AND n.side IS NOT NULL)
        GROUP BY code ORDER BY count(*) DESC, code LIMIT 1)
WHERE key IN (SELECT key FROM fact WHERE touched = 1 AND label = 'person');
UPDATE person SET caption = name
WHERE key IN (SELECT key FROM fact WHERE touched = 1 AND label = 'person')
