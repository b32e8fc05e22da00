CREATE INDEX IF NOT EXISTS person_name ON person (name)
