WITH side AS (
  SELECT event, role, string_agg(name, ';' ORDER BY ordinal) AS name, string_agg(country, ';' ORDER BY ordinal) AS country,
    arg_min(sectors[1], ordinal) AS sector, string_agg(array_to_string(sectors, ','), ';' ORDER BY ordinal) AS sectors,
    string_agg(office, ';' ORDER BY ordinal) AS title, string_agg(words, ';' ORDER BY ordinal) AS raw
  FROM participant GROUP BY event, role),
spoken AS (
  SELECT report, string_agg(DISTINCT name, ';' ORDER BY name) FILTER (kind = 'person') AS people,
    string_agg(DISTINCT name, ';' ORDER BY name) FILTER (kind = 'organisation') AS organisations
  FROM actor GROUP BY report)
SELECT e.id AS "Event ID", e.day AS "Event Date", e.type AS "Event Type", e.mode AS "Event Mode", e.score AS "Intensity",
  CASE e.quad WHEN 'verbal-cooperation' THEN 'Q1' WHEN 'material-cooperation' THEN 'Q2' WHEN 'verbal-conflict' THEN 'Q3' ELSE 'Q4' END AS "Quad Code",
  array_to_string(e.contexts, ';') AS "Contexts", a.name AS "Actor Name", a.country AS "Actor Country", NULL AS "Actor COW",
  a.sector AS "Primary Actor Sector", a.sectors AS "Actor Sectors", a.title AS "Actor Title", a.raw AS "Actor Name Raw",
  NULL AS "Wikipedia Actor ID", b.name AS "Recipient Name", b.country AS "Recipient Country", NULL AS "Recipient COW",
  b.sector AS "Primary Recipient Sector", b.sectors AS "Recipient Sectors", b.title AS "Recipient Title",
  b.raw AS "Recipient Name Raw", NULL AS "Wikipedia Recipient ID", e.place AS "Placename",
  CASE WHEN e.place_feature IN ('city', 'capital') THEN e.place END AS "City", NULL AS "District",
  CASE WHEN e.place_feature = 'region' THEN e.place END AS "Province", e.place_country AS "Country", e.latitude AS "Latitude",
  e.longitude AS "Longitude", e.geonames AS "GeoNames ID", e.place_words AS "Raw Placename", e.place_feature AS "Feature Type",
  e.publisher AS "Source", e.published AS "Publication Date", s.people AS "Story People",
  s.organisations AS "Story Organizations",
  array_to_string(list_filter(string_split(r.place_keys, '|'), lambda k: k <> '' AND NOT regexp_full_match(k, '[A-Z]{3}')), ';') AS "Story Locations",
  'en' AS "Language", (SELECT version FROM choice) AS "Version"
FROM event e JOIN report r ON e.report = r.id
LEFT JOIN side a ON a.event = e.id AND a.role = 'actor'
LEFT JOIN side b ON b.event = e.id AND b.role = 'recipient'
LEFT JOIN spoken s ON s.report = e.report
WHERE e.id IN (SELECT event FROM chosen) AND e.status IN ('occurred', 'ongoing', 'alleged', 'disputed')
ORDER BY e.day NULLS LAST, e.id
