-- Adds articles; those of the same id are gone already.
-- $articles list required: maps of id, url, title, publisher, side, published, firstDay, lastDay, language, hash, extractor, caption
INSERT INTO article (id, url, title, publisher, side, published, first_day, last_day, language, hash, extractor, caption)
SELECT value ->> 'id', value ->> 'url', value ->> 'title', value ->> 'publisher', value ->> 'side', value ->> 'published', value ->> 'firstDay', value ->> 'lastDay',
    value ->> 'language', value ->> 'hash', value ->> 'extractor', value ->> 'caption'
FROM json_each($articles)
