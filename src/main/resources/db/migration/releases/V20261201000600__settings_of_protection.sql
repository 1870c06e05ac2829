-- Shares that tell nothing of a person: few may be counted in them or left out.
ALTER TABLE releases.version ADD COLUMN not_sensitive text[] NOT NULL DEFAULT '{}';

-- A rate over as few people as a hidden count would tell that count. Drafts with such settings, which no computation took, may be mended or given up.
ALTER TABLE releases.version ADD CONSTRAINT version_protects CHECK (smallest_base > threshold OR state = 'abandoned') NOT VALID;

CREATE OR REPLACE FUNCTION releases.guard_version() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> OLD.state AND pg_trigger_depth() < 2 THEN
        RAISE EXCEPTION 'the state of version % changes by a transition', OLD.version_id USING ERRCODE = 'check_violation';
    END IF;
    IF (NEW.release_id, NEW.number, NEW.amends, NEW.recorded_at, NEW.recorded_by) IS DISTINCT FROM (OLD.release_id, OLD.number, OLD.amends, OLD.recorded_at, OLD.recorded_by) THEN
        RAISE EXCEPTION 'what version % is of does not change', OLD.version_id USING ERRCODE = 'check_violation';
    END IF;
    IF (NEW.snapshot, NEW.threshold, NEW.smallest_base, NEW.not_sensitive, NEW.tables, NEW.basis_changed_at, NEW.notes_fr, NEW.notes_en, NEW.changed_fr, NEW.changed_en)
       IS DISTINCT FROM (OLD.snapshot, OLD.threshold, OLD.smallest_base, OLD.not_sensitive, OLD.tables, OLD.basis_changed_at, OLD.notes_fr, OLD.notes_en, OLD.changed_fr, OLD.changed_en) THEN
        IF OLD.state NOT IN ('new', 'draft') THEN
            RAISE EXCEPTION 'version % is no draft', OLD.version_id USING ERRCODE = 'check_violation';
        END IF;
        INSERT INTO releases.preparer (version_id, actor_id) VALUES (OLD.version_id, history.current_actor()) ON CONFLICT DO NOTHING;
    END IF;
    RETURN NEW;
END $$;
