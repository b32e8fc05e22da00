// Finds nodes by this property, or by a range of it.
CREATE INDEX meeting_last_day IF NOT EXISTS FOR (n:Meeting) ON (n.lastDay)
