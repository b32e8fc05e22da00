CREATE INDEX IF NOT EXISTS tenure_first_day ON tenure (first_day)
