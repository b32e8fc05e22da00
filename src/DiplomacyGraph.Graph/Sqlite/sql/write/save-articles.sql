-- Adds articles, or sets those that are there anew.
-- $articles list required: maps of id, url, title, publisher, side, published, firstDay, lastDay, language, hash, extractor, caption
INSERT INTO article (id, url, title, publisher, side, published, first_day, last_day, language, hash, extractor, caption)
SELECT value ->> 'id', value ->> 'url', value ->> 'title', value ->> 'publisher', value ->> 'side', value ->> 'published', value ->> 'firstDay', value ->> 'lastDay',
    value ->> 'language', value ->> 'hash', value ->> 'extractor', value ->> 'caption'
FROM json_each($articles)
WHERE true
ON CONFLICT (id) DO UPDATE SET
    url = excluded.url, title = excluded.title, publisher = excluded.publisher, side = excluded.side, published = excluded.published, first_day = excluded.first_day,
    last_day = excluded.last_day, language = excluded.language, hash = excluded.hash, extractor = excluded.extractor, caption = excluded.caption
