// Takes the marks off again: they never leave the transaction.
MATCH (f:Touched)
REMOVE f:Touched
