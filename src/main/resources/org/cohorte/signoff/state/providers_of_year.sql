-- One row a provider that has, in the year, a session of the network, a learner, a leaver, an end or a file: what its records say today and what
-- they do not say yet. The definitions are those of the key figures; people are counted once in the network, so that the sums are the network's.
-- Parameters: year; today, the day up to which is counted (Europe/Paris).
-- Sources: catalogue.network_session, people.card, learners, followup and applications as the snapshot extracts them, signoff.current_word.
-- sessions_empty: sessions of the year that have begun, in which nobody is enrolled. ends_unknown: enrolments without an end that count as ended
-- because their session has been over for more than 60 days. outcomes_missing: completers without an outcome, six months and a day after their
-- exit; outcomes_later: the same, before. files_undecided: files without a decision of which the session has begun.
WITH asked AS (
    SELECT make_date(:year, 1, 1) AS first_day, least(make_date(:year, 12, 31), CAST(:today AS date)) AS last_day, CAST(:today AS date) AS today
), network AS MATERIALIZED (
    SELECT session_id, provider_id, actual_first, actual_last FROM catalogue.network_session
), ended AS MATERIALIZED (
    SELECT e.enrolment_id, e.identifier, p.canonical_person_id AS person_id, p.gender, e.session_id, s.provider_id, e.started_on, e.education_level, e.in_qpv,
           e.entry_situation, e.certification,
           CASE WHEN e.ended_on IS NOT NULL THEN e.ended_on
                WHEN asked.today - greatest(s.actual_last, e.started_on) > 60 THEN greatest(s.actual_last, e.started_on) END AS end_day,
           CASE WHEN e.ended_on IS NOT NULL THEN e.end_reason
                WHEN asked.today - greatest(s.actual_last, e.started_on) > 60 THEN 'unknown' END AS stated_reason
    FROM learners.snapshot_enrolments e
    JOIN network s USING (session_id)
    JOIN people.card p ON p.person_id = e.person_id
    CROSS JOIN asked
    WHERE e.started_on <= asked.today
), active AS MATERIALIZED (
    SELECT e.* FROM ended e, asked WHERE e.started_on <= asked.last_day AND (e.end_day IS NULL OR e.end_day >= asked.first_day)
), learner AS (
    SELECT DISTINCT ON (person_id) * FROM active ORDER BY person_id, started_on DESC, identifier DESC
), learners AS (
    SELECT provider_id, count(*) AS learners, count(*) FILTER (WHERE gender IS NULL) AS gender_unknown, count(*) FILTER (WHERE education_level IS NULL) AS level_unknown,
           count(*) FILTER (WHERE in_qpv IS NULL) AS neighbourhood_unknown, count(*) FILTER (WHERE entry_situation IS NULL) AS situation_unknown
    FROM learner GROUP BY provider_id
), went_on AS (
    SELECT DISTINCT t.enrolment_id
    FROM active t JOIN ended o USING (person_id)
    WHERE t.stated_reason = 'transferred' AND o.enrolment_id <> t.enrolment_id AND o.started_on <= t.end_day + 92 AND (o.end_day IS NULL OR o.end_day > t.end_day)
), exit AS (
    SELECT DISTINCT ON (x.person_id) x.*
    FROM active x LEFT JOIN went_on w USING (enrolment_id) CROSS JOIN asked
    WHERE x.end_day <= asked.last_day AND w.enrolment_id IS NULL
    ORDER BY x.person_id, x.end_day DESC, x.identifier DESC
), leaver AS MATERIALIZED (
    SELECT x.person_id, x.provider_id, x.end_day, CAST(x.end_day + INTERVAL '6 months' AS date) AS six_months, x.stated_reason = 'completed' AS completer, x.certification
    FROM exit x
    WHERE NOT EXISTS (SELECT 1 FROM ended o WHERE o.person_id = x.person_id AND o.enrolment_id <> x.enrolment_id
                         AND o.started_on <= x.end_day + 31 AND (o.end_day IS NULL OR o.end_day > x.end_day))
), answered AS (
    SELECT DISTINCT l.person_id
    FROM leaver l
    JOIN ended e ON e.person_id = l.person_id
    JOIN followup.snapshot_outcomes o ON o.enrolment_id = e.enrolment_id
    WHERE l.completer AND o.observed_on > l.end_day AND o.observed_on <= l.six_months
), leavers AS (
    SELECT l.provider_id, count(*) AS leavers, count(*) FILTER (WHERE l.completer) AS completers,
           count(*) FILTER (WHERE l.completer AND l.certification IS NULL) AS certification_unknown,
           count(*) FILTER (WHERE l.completer AND a.person_id IS NOT NULL) AS outcomes_known,
           count(*) FILTER (WHERE l.completer AND a.person_id IS NULL AND l.six_months < asked.today) AS outcomes_missing,
           count(*) FILTER (WHERE l.completer AND a.person_id IS NULL AND l.six_months >= asked.today) AS outcomes_later
    FROM leaver l LEFT JOIN answered a USING (person_id) CROSS JOIN asked
    GROUP BY l.provider_id
), ends AS (
    SELECT provider_id, count(*) AS ends, count(*) FILTER (WHERE stated_reason = 'unknown') AS ends_unknown
    FROM active, asked WHERE end_day <= asked.last_day GROUP BY provider_id
), filled AS (
    SELECT DISTINCT session_id FROM active
), sessions AS (
    SELECT s.provider_id, count(*) AS sessions_announced, count(f.session_id) AS sessions, count(*) FILTER (WHERE f.session_id IS NULL) AS sessions_empty
    FROM network s LEFT JOIN filled f USING (session_id) CROSS JOIN asked
    WHERE s.actual_first <= asked.last_day AND s.actual_last >= asked.first_day AND s.actual_first <= s.actual_last
    GROUP BY s.provider_id
), undecided AS (
    SELECT application_id FROM applications.snapshot_statuses WHERE status IN ('submitted', 'under_review', 'waitlisted', 'offered')
), files AS (
    SELECT s.provider_id, count(*) AS files, count(u.application_id) FILTER (WHERE s.actual_first < CAST(:today AS date)) AS files_undecided
    FROM applications.snapshot_applications a
    JOIN network s USING (session_id)
    LEFT JOIN undecided u USING (application_id)
    WHERE a.submitted_at >= CAST(make_date(:year, 1, 1) AS timestamp) AT TIME ZONE 'Europe/Paris'
      AND a.submitted_at < CAST(least(make_date(:year, 12, 31), CAST(:today AS date)) + 1 AS timestamp) AT TIME ZONE 'Europe/Paris'
    GROUP BY s.provider_id
)
SELECT p.provider_id, p.identifier, p.name, w.word, w.given_on, w.reference,
       coalesce(s.sessions_announced, 0) AS sessions_announced, coalesce(s.sessions, 0) AS sessions, coalesce(s.sessions_empty, 0) AS sessions_empty,
       coalesce(l.learners, 0) AS learners, CASE WHEN w.word IS NULL THEN coalesce(l.learners, 0) ELSE 0 END AS learners_without_word,
       coalesce(l.gender_unknown, 0) AS gender_unknown, coalesce(l.level_unknown, 0) AS level_unknown,
       coalesce(l.neighbourhood_unknown, 0) AS neighbourhood_unknown, coalesce(l.situation_unknown, 0) AS situation_unknown,
       coalesce(e.ends, 0) AS ends, coalesce(e.ends_unknown, 0) AS ends_unknown,
       coalesce(x.leavers, 0) AS leavers, coalesce(x.completers, 0) AS completers, coalesce(x.certification_unknown, 0) AS certification_unknown,
       coalesce(x.outcomes_known, 0) AS outcomes_known, coalesce(x.outcomes_missing, 0) AS outcomes_missing, coalesce(x.outcomes_later, 0) AS outcomes_later,
       coalesce(f.files, 0) AS files, coalesce(f.files_undecided, 0) AS files_undecided
FROM catalogue.provider_link p
LEFT JOIN sessions s USING (provider_id)
LEFT JOIN learners l USING (provider_id)
LEFT JOIN leavers x USING (provider_id)
LEFT JOIN ends e USING (provider_id)
LEFT JOIN files f USING (provider_id)
LEFT JOIN signoff.current_word w ON w.provider_id = p.provider_id AND w.reporting_year = :year
WHERE coalesce(s.provider_id, l.provider_id, x.provider_id, e.provider_id, f.provider_id) IS NOT NULL
ORDER BY p.name, p.identifier
