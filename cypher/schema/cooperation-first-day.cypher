// Finds nodes by this property, or by a range of it.
CREATE INDEX cooperation_first_day IF NOT EXISTS FOR (n:Cooperation) ON (n.firstDay)
