CREATE INDEX IF NOT EXISTS cooperation_first_day ON cooperation (first_day)
