WITH fips(iso, code) AS (VALUES ${fips}),
lead AS (
  SELECT s.*, e.id AS event, e.sentence, e.place_feature, e.latitude, e.longitude, e.geonames,
    e.place AS event_place, e.place_country AS event_country, r.url, r.publisher
  FROM story s JOIN event e ON e.id = substring(s.id, 3) JOIN report r ON e.report = r.id
  WHERE s.id IN (SELECT story FROM event WHERE id IN (SELECT event FROM chosen))
    AND s.day IS NOT NULL AND s.status IN ('occurred', 'ongoing', 'alleged', 'disputed')),
side AS (
  SELECT event, role, ordinal, name, country, sectors,
    CASE WHEN country IN ('IGO', 'NGO', 'MNC', 'ISM', 'IMG', 'UNO', 'EUR') THEN NULL ELSE country END AS state,
    CASE WHEN country IN ('UNO', 'EUR') THEN country END AS known_group,
    list_filter(list_concat(CASE WHEN country IN ('IGO', 'NGO', 'MNC', 'ISM', 'IMG') THEN [country] ELSE [] END, sectors),
      lambda s: s IS NOT NULL) AS types
  FROM participant),
pair AS (
  SELECT l.*, a.name AS a_name, a.country AS a_country, a.state AS a_state, a.known_group AS a_group, a.types AS a_types,
    a.ordinal AS a_ordinal, b.name AS b_name, b.country AS b_country, b.state AS b_state, b.known_group AS b_group,
    b.types AS b_types, b.ordinal AS b_ordinal
  FROM lead l
  LEFT JOIN side a ON a.event = l.event AND a.role = 'actor'
  LEFT JOIN side b ON b.event = l.event AND b.role = 'recipient' AND (a.name IS NULL OR NOT (l.reciprocal AND b.name = a.name)))
SELECT
  md5_number_lower(event || '/' || coalesce(a_ordinal, 0) || '/' || coalesce(b_ordinal, 0)) // 2 AS GLOBALEVENTID,
  strftime(day, '%Y%m%d') AS SQLDATE, strftime(day, '%Y%m') AS MonthYear, year(day) AS Year,
  printf('%.4f', year(day) + ((month(day) - 1) * 30 + day(day)) / 365.0) AS FractionDate,
  coalesce(a_state, a_group, '') || coalesce(array_to_string(a_types, ''), '') AS Actor1Code, upper(a_name) AS Actor1Name,
  a_state AS Actor1CountryCode, a_group AS Actor1KnownGroupCode, NULL AS Actor1EthnicCode, NULL AS Actor1Religion1Code,
  NULL AS Actor1Religion2Code, a_types[1] AS Actor1Type1Code, a_types[2] AS Actor1Type2Code, a_types[3] AS Actor1Type3Code,
  coalesce(b_state, b_group, '') || coalesce(array_to_string(b_types, ''), '') AS Actor2Code, upper(b_name) AS Actor2Name,
  b_state AS Actor2CountryCode, b_group AS Actor2KnownGroupCode, NULL AS Actor2EthnicCode, NULL AS Actor2Religion1Code,
  NULL AS Actor2Religion2Code, b_types[1] AS Actor2Type1Code, b_types[2] AS Actor2Type2Code, b_types[3] AS Actor2Type3Code,
  (sentence <= 1)::INTEGER AS IsRootEvent, cameo AS EventCode, left(cameo, 3) AS EventBaseCode, left(cameo, 2) AS EventRootCode,
  CASE quad WHEN 'verbal-cooperation' THEN 1 WHEN 'material-cooperation' THEN 2 WHEN 'verbal-conflict' THEN 3 ELSE 4 END AS QuadClass,
  score AS GoldsteinScale, events AS NumMentions, origins AS NumSources, reports AS NumArticles, NULL AS AvgTone,
  NULL AS Actor1Geo_Type, NULL AS Actor1Geo_FullName, NULL AS Actor1Geo_CountryCode, NULL AS Actor1Geo_ADM1Code,
  NULL AS Actor1Geo_ADM2Code, NULL AS Actor1Geo_Lat, NULL AS Actor1Geo_Long, NULL AS Actor1Geo_FeatureID,
  NULL AS Actor2Geo_Type, NULL AS Actor2Geo_FullName, NULL AS Actor2Geo_CountryCode, NULL AS Actor2Geo_ADM1Code,
  NULL AS Actor2Geo_ADM2Code, NULL AS Actor2Geo_Lat, NULL AS Actor2Geo_Long, NULL AS Actor2Geo_FeatureID,
  CASE WHEN event_place IS NULL THEN NULL WHEN place_feature = 'country' THEN 1
    WHEN place_feature IN ('city', 'capital') THEN CASE WHEN event_country = 'USA' THEN 3 ELSE 4 END
    WHEN place_feature = 'region' THEN CASE WHEN event_country = 'USA' THEN 2 ELSE 5 END END AS ActionGeo_Type,
  event_place AS ActionGeo_FullName, fips.code AS ActionGeo_CountryCode, NULL AS ActionGeo_ADM1Code,
  NULL AS ActionGeo_ADM2Code, latitude AS ActionGeo_Lat, longitude AS ActionGeo_Long, geonames AS ActionGeo_FeatureID,
  strftime(first_report, '%Y%m%d') || '000000' AS DATEADDED, coalesce(url, publisher) AS SOURCEURL
FROM pair LEFT JOIN fips ON fips.iso = event_country
ORDER BY day, id, a_ordinal, b_ordinal
