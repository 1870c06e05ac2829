-- Grain: one row an enrolment of the network that starts up to the snapshot's day.
-- Sources: enrolments, network_sessions, asked. end_day is null where the enrolment has no end yet; reason is then null too.
-- An empty ended_on becomes the later of the session's actual last day and started_on, reason unknown, once the snapshot's day is more
-- than 60 days after it. reason transferred stands only for a transfer: where the person is in no other enrolment on any of the 92 days
-- after the end, it counts as dropped_out.
-- started_order, end_order: the days as numbers with the rank of the identifier behind, so that one maximum picks the latest and, of
-- equal ones, the greatest identifier.
CREATE TABLE enrolment_facts AS
WITH ended AS (
    SELECT e.enrolment_key, e.person_key, e.session_key, e.started_on, e.education_level, e.in_qpv, e.entry_situation, e.certification, e.age,
           CASE WHEN e.ended_on IS NOT NULL THEN e.ended_on
                WHEN date_diff('day', greatest(s.actual_last, e.started_on), asked.snapshot_day) > 60 THEN greatest(s.actual_last, e.started_on)
           END AS end_day,
           CASE WHEN e.ended_on IS NOT NULL THEN e.end_reason
                WHEN date_diff('day', greatest(s.actual_last, e.started_on), asked.snapshot_day) > 60 THEN 'unknown'
           END AS stated_reason,
           s.region, s.department, s.occupation, s.provider, s.programme
    FROM enrolments e
    JOIN network_sessions s ON s.session_key = e.session_key
    CROSS JOIN asked
    WHERE e.started_on <= asked.snapshot_day
), went_on AS (
    SELECT DISTINCT t.enrolment_key
    FROM ended t
    JOIN ended o ON o.person_key = t.person_key AND o.enrolment_key <> t.enrolment_key
    WHERE t.stated_reason = 'transferred'
      AND date_diff('day', t.end_day, o.started_on) <= 92
      AND (o.end_day IS NULL OR o.end_day > t.end_day)
)
SELECT e.*,
       CASE WHEN e.stated_reason = 'transferred' AND w.enrolment_key IS NULL THEN 'dropped_out' ELSE e.stated_reason END AS reason,
       date_diff('day', DATE '1900-01-01', e.started_on) * 100000000000 + e.enrolment_key AS started_order,
       date_diff('day', DATE '1900-01-01', e.end_day) * 100000000000 + e.enrolment_key AS end_order
FROM ended e
LEFT JOIN went_on w ON w.enrolment_key = e.enrolment_key
