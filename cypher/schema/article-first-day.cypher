// Finds nodes by this property, or by a range of it.
CREATE INDEX article_first_day IF NOT EXISTS FOR (n:Article) ON (n.firstDay)
