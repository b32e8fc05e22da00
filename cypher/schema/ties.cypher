CREATE INDEX claim_article IF NOT EXISTS FOR (c:Claim) ON (c.article)
