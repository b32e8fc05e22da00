CREATE INDEX IF NOT EXISTS claim_key ON claim (key)
