CREATE INDEX IF NOT EXISTS meeting_last_day ON meeting (last_day)
