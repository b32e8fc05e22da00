CREATE INDEX IF NOT EXISTS meeting_first_day ON meeting (first_day)
