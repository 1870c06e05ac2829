-- What a snapshot extracts of sessions and of the changes that hold; providers, occupations and programmes are read as exchanged.
CREATE VIEW catalogue.snapshot_sessions AS
SELECT s.session_id, s.identifier, g.identifier AS programme_identifier, t.commune_code, s.starts_on, s.ends_on, s.delivery_mode
FROM catalogue.session s JOIN catalogue.programme g USING (programme_id) JOIN catalogue.site t USING (site_id);

CREATE VIEW catalogue.snapshot_delivery_changes AS
SELECT session_id, effective_on, kind, delivery_mode, starts_on, ends_on FROM catalogue.current_delivery_change;
