-- Which version of the schema made this graph?
-- columns: version
SELECT user_version AS version FROM pragma_user_version WHERE user_version > 0
