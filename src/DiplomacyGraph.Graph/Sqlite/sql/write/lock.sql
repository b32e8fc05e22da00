-- Nothing to do: a transaction that begins as one that writes holds the file already.
SELECT 1 AS held
