INSERT INTO meeting_claim (article, meeting, date, date_from, date_to, place, host, mode, status)
VALUES ($article, $meeting, $date, $dateFrom, $dateTo, $place, $host, $mode, $status);
