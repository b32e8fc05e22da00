// Takes back what a human decided of two persons.
// $judged list required: keys of judgements
UNWIND $judged AS key
MATCH (j:Judgement {key: key})
DELETE j
