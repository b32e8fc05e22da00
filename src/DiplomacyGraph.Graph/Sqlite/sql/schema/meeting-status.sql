CREATE INDEX IF NOT EXISTS meeting_status ON meeting (status)
