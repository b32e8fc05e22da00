CREATE INDEX claim_key IF NOT EXISTS FOR (c:Claim) ON (c.key)
