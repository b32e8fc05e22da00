// Finds nodes by this property, or by a range of it.
CREATE INDEX article_url IF NOT EXISTS FOR (n:Article) ON (n.url)
