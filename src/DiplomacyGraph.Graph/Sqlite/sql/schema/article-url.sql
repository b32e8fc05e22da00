CREATE INDEX IF NOT EXISTS article_url ON article (url)
