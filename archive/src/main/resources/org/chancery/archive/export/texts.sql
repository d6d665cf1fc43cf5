SELECT t.report, r.text_sha256, t.text
FROM text t JOIN report r ON t.report = r.id
WHERE r.id IN (SELECT report FROM event WHERE id IN (SELECT event FROM chosen)) OR (SELECT everything FROM choice)
ORDER BY t.report
