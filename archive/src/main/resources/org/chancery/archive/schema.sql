-- Everything here is made from the journal. After a change: Database.SCHEMA one up. Columns named *_keys are what filters look into.
CREATE TABLE state (key VARCHAR, value VARCHAR);

CREATE TABLE report (
  id VARCHAR, seq BIGINT, identity VARCHAR, name VARCHAR, given_id VARCHAR, url VARCHAR, publisher VARCHAR,
  headline VARCHAR, published DATE, retrieved TIMESTAMP, relays VARCHAR[], dateline VARCHAR, codebook VARCHAR,
  text_sha256 VARCHAR, characters INTEGER, events INTEGER, current BOOLEAN, version INTEGER,
  copy_group VARCHAR, origin VARCHAR, own_origin VARCHAR, actor_keys VARCHAR, place_keys VARCHAR, source_keys VARCHAR,
  segment VARCHAR, position BIGINT, length INTEGER);
CREATE INDEX report_id ON report (id);

-- Texts stand apart, so that lists of reports need not pass over them.
-- s0 …: Signature.TEXT of the tokens; of events and stories Signature.SENTENCE.
CREATE TABLE text (
  report VARCHAR, published DATE, text VARCHAR, tokens VARCHAR,
  s0 BIGINT, s1 BIGINT, s2 BIGINT, s3 BIGINT, s4 BIGINT, s5 BIGINT, s6 BIGINT, s7 BIGINT, s8 BIGINT,
  s9 BIGINT, s10 BIGINT, s11 BIGINT, s12 BIGINT, s13 BIGINT, s14 BIGINT, s15 BIGINT, s16 BIGINT, s17 BIGINT,
  s18 BIGINT, s19 BIGINT, s20 BIGINT, s21 BIGINT, s22 BIGINT, s23 BIGINT, s24 BIGINT, s25 BIGINT, s26 BIGINT,
  s27 BIGINT, s28 BIGINT, s29 BIGINT, s30 BIGINT, s31 BIGINT);
CREATE INDEX text_report ON text (report);

CREATE TABLE band (hash BIGINT, report VARCHAR);

CREATE TABLE event (
  id VARCHAR, report VARCHAR, ordinal INTEGER, day DATE, edtf VARCHAR, first DATE, last DATE, basis VARCHAR,
  published DATE, type VARCHAR, mode VARCHAR, cameo VARCHAR, quad VARCHAR, score DOUBLE, contexts VARCHAR[],
  actors VARCHAR[], actor_codes VARCHAR[], recipients VARCHAR[], recipient_codes VARCHAR[], reciprocal BOOLEAN,
  status VARCHAR, place VARCHAR, place_country VARCHAR, place_feature VARCHAR, latitude DOUBLE, longitude DOUBLE,
  geonames INTEGER, place_words VARCHAR, rule VARCHAR, confidence DOUBLE, publisher VARCHAR, sources VARCHAR[],
  sentence INTEGER, sentence_begin INTEGER, sentence_end INTEGER, trigger_begin INTEGER, trigger_end INTEGER,
  words VARCHAR, tokens VARCHAR, story VARCHAR, stance VARCHAR,
  s0 BIGINT, s1 BIGINT, s2 BIGINT, s3 BIGINT, s4 BIGINT, s5 BIGINT, s6 BIGINT, s7 BIGINT,
  actor_keys VARCHAR, recipient_keys VARCHAR, place_keys VARCHAR, source_keys VARCHAR);

CREATE TABLE participant (
  event VARCHAR, report VARCHAR, role VARCHAR, ordinal INTEGER, name VARCHAR, kind VARCHAR, country VARCHAR,
  sectors VARCHAR[], office VARCHAR, words VARCHAR);

CREATE TABLE assertion (
  event VARCHAR, report VARCHAR, ordinal INTEGER, source_kind VARCHAR, source VARCHAR, source_country VARCHAR,
  chain VARCHAR[], polarity VARCHAR, certainty VARCHAR, tense VARCHAR);

-- Positions are half-open code points of the report's text.
CREATE TABLE evidence (
  event VARCHAR, report VARCHAR, mention INTEGER, role VARCHAR, begin_at INTEGER, end_at INTEGER);

CREATE TABLE visit (
  id VARCHAR, report VARCHAR, day DATE, edtf VARCHAR, first DATE, last DATE, visitor VARCHAR, visitor_code VARCHAR,
  host VARCHAR, stops VARCHAR[], status VARCHAR, invitation VARCHAR, reciprocates VARCHAR, events VARCHAR[],
  published DATE, publisher VARCHAR, tokens VARCHAR,
  actor_keys VARCHAR, recipient_keys VARCHAR, place_keys VARCHAR, source_keys VARCHAR);

CREATE TABLE agreement (
  id VARCHAR, report VARCHAR, day DATE, edtf VARCHAR, first DATE, last DATE, name VARCHAR, parties VARCHAR[],
  party_codes VARCHAR[], status VARCHAR, replaces VARCHAR[], events VARCHAR[], published DATE, publisher VARCHAR,
  tokens VARCHAR, actor_keys VARCHAR, recipient_keys VARCHAR, source_keys VARCHAR);

CREATE TABLE statement (
  id VARCHAR, report VARCHAR, day DATE, edtf VARCHAR, first DATE, last DATE, speaker VARCHAR, speaker_code VARCHAR,
  setting VARCHAR, content VARCHAR[], about VARCHAR[], published DATE, publisher VARCHAR, tokens VARCHAR,
  actor_keys VARCHAR, recipient_keys VARCHAR, source_keys VARCHAR);

-- who: one number for a name, kind and country.
CREATE TABLE actor (
  id VARCHAR, report VARCHAR, who BIGINT, day DATE, name VARCHAR, kind VARCHAR, country VARCHAR, sectors VARCHAR[],
  office VARCHAR, mentions INTEGER, publisher VARCHAR, tokens VARCHAR, actor_keys VARCHAR, source_keys VARCHAR);

CREATE TABLE claim (
  id VARCHAR, report VARCHAR, sentence INTEGER, kind VARCHAR, verdict VARCHAR, words VARCHAR, reason VARCHAR,
  events VARCHAR[]);

CREATE TABLE tenure (
  person VARCHAR, country VARCHAR, sectors VARCHAR[], office VARCHAR, day DATE, report VARCHAR, publisher VARCHAR,
  begin_at INTEGER, end_at INTEGER, words VARCHAR);

CREATE TABLE rejection (id VARCHAR, seq BIGINT, name VARCHAR, reason VARCHAR, noted TIMESTAMP);

CREATE TABLE correction (seq BIGINT, kind VARCHAR, events VARCHAR[], others VARCHAR[], noted TIMESTAMP);

CREATE TABLE mark (event VARCHAR, report VARCHAR, features VARCHAR);

CREATE TABLE block (hash BIGINT, event VARCHAR, report VARCHAR);

CREATE TABLE story (
  id VARCHAR, title VARCHAR, type VARCHAR, mode VARCHAR, cameo VARCHAR, quad VARCHAR, score DOUBLE, day DATE,
  edtf VARCHAR, first DATE, last DATE, status VARCHAR, life VARCHAR, actors VARCHAR[], actor_codes VARCHAR[],
  recipients VARCHAR[], recipient_codes VARCHAR[], reciprocal BOOLEAN, place VARCHAR, place_country VARCHAR,
  events INTEGER, reports INTEGER, origins INTEGER, origin_names VARCHAR[], affirmed_by VARCHAR[],
  denied_by VARCHAR[], first_report DATE, last_report DATE, tokens VARCHAR,
  s0 BIGINT, s1 BIGINT, s2 BIGINT, s3 BIGINT, s4 BIGINT, s5 BIGINT, s6 BIGINT, s7 BIGINT,
  actor_keys VARCHAR, recipient_keys VARCHAR, place_keys VARCHAR, source_keys VARCHAR);
