-- Takes the marks off again: they never leave the transaction.
UPDATE fact SET touched = 0 WHERE touched = 1
