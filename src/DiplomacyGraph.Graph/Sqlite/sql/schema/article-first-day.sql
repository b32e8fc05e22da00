CREATE INDEX IF NOT EXISTS article_first_day ON article (first_day)
