-- One row a provider: the newest delivery that wrote one of its sessions, or an enrolment or an observation of these. A delivery that changed nothing of
-- it leaves no trace here.
-- Sources: catalogue.network_session, learners.enrolment_authorship, followup.outcome_authorship, history.author. label: the name of its package,
-- with the sender and a colon before it where there is one.
WITH written AS (
    SELECT provider_id, recorded_at, recorded_by FROM catalogue.network_session
    UNION ALL
    SELECT s.provider_id, e.recorded_at, e.recorded_by FROM learners.enrolment_authorship e JOIN catalogue.network_session s USING (session_id)
    UNION ALL
    SELECT s.provider_id, o.recorded_at, o.recorded_by
    FROM followup.outcome_authorship o JOIN learners.enrolment_authorship e USING (enrolment_id) JOIN catalogue.network_session s ON s.session_id = e.session_id
)
SELECT DISTINCT ON (w.provider_id) w.provider_id, w.recorded_at, a.label
FROM (SELECT provider_id, recorded_by, max(recorded_at) AS recorded_at FROM written GROUP BY provider_id, recorded_by) w
JOIN history.author a ON a.actor_id = w.recorded_by AND a.kind = 'delivery'
ORDER BY w.provider_id, w.recorded_at DESC, w.recorded_by DESC
