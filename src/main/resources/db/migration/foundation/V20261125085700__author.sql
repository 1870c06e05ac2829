-- Who wrote a row, for statements of any module.
CREATE VIEW history.author AS SELECT actor_id, kind, label FROM history.actor;
