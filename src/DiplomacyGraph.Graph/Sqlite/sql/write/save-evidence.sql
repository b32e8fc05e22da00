INSERT INTO evidence (key, article, fact, fact_key, quote, start_offset, end_offset, sentence, sentence_start, sentence_end, rule, version, basis, licensed_start, licensed_end)
VALUES ($key, $article, $fact, $factKey, $quote, $start, $end, $sentence, $sentenceStart, $sentenceEnd, $rule, $version, $basis, $licensedStart, $licensedEnd);
