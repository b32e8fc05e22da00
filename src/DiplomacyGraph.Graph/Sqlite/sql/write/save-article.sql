INSERT INTO article (id, url, title, publisher, published, published_from, published_to, language, content_hash, extractor_version)
VALUES ($id, $url, $title, $publisher, $published, $publishedFrom, $publishedTo, $language, $contentHash, $extractorVersion);
