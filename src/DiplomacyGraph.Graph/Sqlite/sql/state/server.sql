-- Which database is this, of which version?
-- columns: server
SELECT 'SQLite ' || sqlite_version() AS server
