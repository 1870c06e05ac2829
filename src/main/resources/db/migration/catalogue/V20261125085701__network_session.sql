-- Sessions of the network with their provider and their actual days: those first announced, as moved by the calendar changes that hold.
-- A session is of the network if its first day as first announced lies in the label of its programme.
CREATE VIEW catalogue.network_session AS
WITH moved AS (
    SELECT session_id,
           (array_agg(starts_on ORDER BY effective_on DESC) FILTER (WHERE starts_on IS NOT NULL))[1] AS moved_first,
           (array_agg(ends_on ORDER BY effective_on DESC) FILTER (WHERE ends_on IS NOT NULL))[1] AS moved_last
    FROM catalogue.current_delivery_change
    WHERE kind = 'calendar'
    GROUP BY session_id
)
SELECT s.session_id, g.provider_id, coalesce(m.moved_first, s.starts_on) AS actual_first, coalesce(m.moved_last, s.ends_on) AS actual_last,
       s.recorded_at, s.recorded_by
FROM catalogue.session s
JOIN catalogue.programme g USING (programme_id)
LEFT JOIN moved m USING (session_id)
WHERE s.starts_on >= g.labelled_from AND (g.labelled_until IS NULL OR s.starts_on <= g.labelled_until);
