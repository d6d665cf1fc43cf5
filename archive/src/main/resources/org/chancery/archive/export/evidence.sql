SELECT v.event, v.report, r.url, r.text_sha256, v.mention, v.role, v.begin_at AS start, v.end_at AS "end",
  substring(t.text, v.begin_at + 1, v.end_at - v.begin_at) AS exact,
  substring(t.text, greatest(v.begin_at - 32, 0) + 1, v.begin_at - greatest(v.begin_at - 32, 0)) AS prefix,
  substring(t.text, v.end_at + 1, 32) AS suffix
FROM evidence v JOIN report r ON v.report = r.id JOIN text t ON v.report = t.report
WHERE v.event IN (SELECT event FROM chosen)
ORDER BY v.event, v.mention, v.role, v.begin_at
