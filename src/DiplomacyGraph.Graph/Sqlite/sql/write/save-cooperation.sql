INSERT INTO cooperation_claim (article, cooperation, speaker, topic, modality, meeting, date, date_from, date_to)
VALUES ($article, $cooperation, $speaker, $topic, $modality, $meeting, $date, $dateFrom, $dateTo);
