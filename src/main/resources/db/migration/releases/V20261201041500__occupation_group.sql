-- Groups of occupations that a release names, so that its sentences tell of their learners together. The French name is that by which addresses and sentences name one.
CREATE TABLE releases.occupation_group (
    version_id  bigint NOT NULL REFERENCES releases.version,
    name_fr     text NOT NULL CHECK (name_fr = btrim(name_fr) AND length(name_fr) BETWEEN 1 AND 100),
    name_en     text NOT NULL CHECK (name_en = btrim(name_en) AND length(name_en) BETWEEN 1 AND 100),
    occupations text[] NOT NULL CHECK (cardinality(occupations) >= 2),
    recorded_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by integer NOT NULL DEFAULT history.current_actor() REFERENCES history.actor,
    PRIMARY KEY (version_id, name_fr),
    UNIQUE (version_id, name_en)
);
CREATE TRIGGER edit_draft AFTER INSERT OR UPDATE OR DELETE ON releases.occupation_group FOR EACH ROW EXECUTE FUNCTION releases.edit_draft();
SELECT history.keep('releases.occupation_group');
