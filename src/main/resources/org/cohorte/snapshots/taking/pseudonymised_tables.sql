-- The snapshot's tables out of what was copied from the records.
-- One row: as SnapshotTable says. Sources: the raw_ tables of RawTable. No parameter.
-- Columns of short words hold their number; the macro word(number) is made of the words that came.
-- Nulls: kept as unknown; an age is null where the birth date is unknown or after the day.
-- Nothing of the raw tables that names or dates a person (identifiers, birth dates, our ids) goes into these.

CREATE MACRO completed_years(born, on_day) AS
    CASE WHEN born <= on_day
         THEN (year(on_day) - year(born) - CASE WHEN month(on_day) * 100 + day(on_day) < month(born) * 100 + day(born) THEN 1 ELSE 0 END)
    END;

CREATE TABLE session_ranks AS
SELECT session_id, CAST(row_number() OVER (ORDER BY identifier) AS INTEGER) AS session_key FROM raw_sessions;

CREATE TABLE enrolment_ranks AS
SELECT enrolment_id, row_number() OVER (ORDER BY identifier) AS enrolment_key FROM raw_enrolments;

-- Whom a record is of, after merges; the person that stays is not merged itself (else the record is missed, and the taking refused).
-- Those merged are few: picked first, they are what DuckDB hashes, not everybody.
CREATE VIEW cards AS
SELECT person_id, person_key, gender, birth_date FROM raw_persons WHERE merged_into IS NULL
UNION ALL
SELECT merged.person_id, kept.person_key, kept.gender, kept.birth_date
FROM (SELECT person_id, person_key, gender, birth_date FROM raw_persons WHERE merged_into IS NULL) kept
JOIN (SELECT person_id, merged_into FROM raw_persons WHERE merged_into IS NOT NULL) merged ON kept.person_id = merged.merged_into;

CREATE VIEW providers AS SELECT provider_id, name FROM raw_providers;

CREATE VIEW occupations AS SELECT occupation_id, label_fr, label_en FROM raw_occupations;

CREATE VIEW programmes AS SELECT programme_id, provider_id, occupation_id, title, labelled_from, labelled_until FROM raw_programmes;

CREATE VIEW sessions AS
SELECT session_key, programme_identifier AS programme_id, department, region, starts_on, ends_on, word(delivery_mode) AS delivery_mode
FROM raw_sessions JOIN session_ranks USING (session_id);

CREATE VIEW delivery_changes AS
SELECT session_key, effective_on, word(kind) AS kind, word(delivery_mode) AS delivery_mode, starts_on, ends_on
FROM raw_delivery_changes JOIN session_ranks USING (session_id);

CREATE VIEW persons AS SELECT person_key, word(gender) AS gender FROM raw_persons WHERE merged_into IS NULL;

CREATE VIEW applications AS
SELECT person_key, session_key, submitted_on, word(status) AS status, CAST(education_level AS TINYINT) AS education_level, in_qpv,
       CAST(coalesce(completed_years(birth_date, submitted_on), age_kept) AS SMALLINT) AS age
FROM raw_applications JOIN raw_statuses USING (application_id) JOIN cards USING (person_id) JOIN session_ranks USING (session_id);

CREATE VIEW enrolments AS
SELECT enrolment_key, person_key, session_key, started_on, ended_on, word(end_reason) AS end_reason,
       CAST(education_level AS TINYINT) AS education_level, in_qpv, word(entry_situation) AS entry_situation,
       word(certification) AS certification, CAST(coalesce(completed_years(birth_date, started_on), age_kept) AS SMALLINT) AS age
FROM raw_enrolments JOIN enrolment_ranks USING (enrolment_id) JOIN cards USING (person_id) JOIN session_ranks USING (session_id);

CREATE VIEW outcomes AS
SELECT enrolment_key, observed_on, word(source) AS source, word(situation) AS situation
FROM raw_outcomes JOIN enrolment_ranks USING (enrolment_id);
