-- The floor of a snapshot's speed: the columns that it reads, copied out of their tables as they stand, to nowhere. One statement a table;
-- no join, no rule, no order. These name the tables of other modules because a floor must not pay for views.
COPY (SELECT identifier, name FROM catalogue.provider) TO STDOUT (FORMAT binary);
COPY (SELECT identifier, label_fr, label_en FROM catalogue.occupation) TO STDOUT (FORMAT binary);
COPY (SELECT identifier, provider_id, occupation_id, title, labelled_from, labelled_until FROM catalogue.programme) TO STDOUT (FORMAT binary);
COPY (SELECT session_id, identifier, programme_id, site_id, starts_on, ends_on, delivery_mode FROM catalogue.session) TO STDOUT (FORMAT binary);
COPY (SELECT site_id, commune_code FROM catalogue.site) TO STDOUT (FORMAT binary);
COPY (SELECT session_id, effective_on, kind, delivery_mode, starts_on, ends_on FROM catalogue.delivery_change) TO STDOUT (FORMAT binary);
COPY (SELECT person_id, merged_into, gender, birth_date FROM people.person) TO STDOUT (FORMAT binary);
COPY (SELECT application_id, person_id, session_id, submitted_at, education_level, in_qpv, age_kept FROM applications.application) TO STDOUT (FORMAT binary);
COPY (SELECT application_id, status FROM applications.status_change) TO STDOUT (FORMAT binary);
COPY (SELECT enrolment_id, identifier, person_id, session_id, started_on, ended_on, end_reason, education_level, in_qpv, entry_situation, certification, age_kept FROM learners.enrolment) TO STDOUT (FORMAT binary);
COPY (SELECT enrolment_id, observed_on, source, situation FROM followup.outcome) TO STDOUT (FORMAT binary);
