WITH pair AS (
  SELECT DISTINCT s.id, s.day, s.quad, s.score, s.events, s.reports, a.country AS actor, b.country AS recipient
  FROM story s
  JOIN participant a ON a.event = substring(s.id, 3) AND a.role = 'actor'
  JOIN participant b ON b.event = substring(s.id, 3) AND b.role = 'recipient'
  WHERE s.id IN (SELECT story FROM event WHERE id IN (SELECT event FROM chosen))
    AND s.status IN ('occurred', 'ongoing', 'alleged', 'disputed') AND s.day IS NOT NULL
    AND a.country IS NOT NULL AND b.country IS NOT NULL AND a.country <> b.country)
SELECT actor, recipient, strftime(day, '%Y-%m') AS month, ${measures}
FROM pair GROUP BY actor, recipient, month ORDER BY actor, recipient, month
