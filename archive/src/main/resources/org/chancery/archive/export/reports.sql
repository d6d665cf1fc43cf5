SELECT r.id, r.given_id, r.name, r.url, r.publisher, r.headline, r.published, r.retrieved, r.relays, r.dateline, r.version,
  r.current, r.events, r.characters, r.text_sha256, r.codebook, r.origin, r.copy_group
FROM report r
WHERE r.id IN (SELECT report FROM event WHERE id IN (SELECT event FROM chosen)) OR (SELECT everything FROM choice)
ORDER BY r.published NULLS LAST, r.id
