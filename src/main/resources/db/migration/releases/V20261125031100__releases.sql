-- Releases of the figures: their versions, how each stands and came to stand so, and what people wrote and chose for it.
CREATE SCHEMA releases;

-- The publication of a reporting year.
CREATE TABLE releases.release (
    release_id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    slug           text COLLATE "C" NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 40),
    reporting_year integer NOT NULL CHECK (reporting_year BETWEEN 1990 AND 2200),
    title_fr       text NOT NULL CHECK (title_fr = btrim(title_fr) AND length(title_fr) BETWEEN 1 AND 200),
    title_en       text NOT NULL CHECK (title_en = btrim(title_en) AND length(title_en) BETWEEN 1 AND 200),
    recorded_at    timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by    integer NOT NULL DEFAULT history.current_actor() REFERENCES history.actor
);
SELECT history.keep('releases.release');

-- A version of a release. Its folder of figures is named after version_id, and nothing is moved when it is published: what is public is said here alone.
CREATE TABLE releases.version (
    version_id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    release_id    bigint NOT NULL REFERENCES releases.release,
    number        integer NOT NULL CHECK (number > 0),
    -- where the last of its transitions led; written by those alone
    state         text NOT NULL DEFAULT 'new' CHECK (state IN
                      ('new', 'draft', 'in_review', 'approved', 'scheduled', 'published', 'superseded', 'withdrawn', 'abandoned')),
    -- the published or withdrawn version that it is to correct
    amends        bigint REFERENCES releases.version,

    -- what its figures are computed from
    snapshot      text CHECK (snapshot ~ '^[0-9A-Za-z.-]+$'),
    threshold     integer NOT NULL DEFAULT 10 CHECK (threshold BETWEEN 1 AND 1000),
    smallest_base integer NOT NULL DEFAULT 20 CHECK (smallest_base BETWEEN 1 AND 10000),
    -- each a breakdown or two joined by *, in the order of the list of breakdowns; the network is always there
    tables        text[] NOT NULL,
    basis_changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),

    -- what readers are told
    notes_fr      text NOT NULL DEFAULT '',
    notes_en      text NOT NULL DEFAULT '',
    changed_fr    text NOT NULL DEFAULT '',
    changed_en    text NOT NULL DEFAULT '',
    withdrawal_fr text NOT NULL DEFAULT '',
    withdrawal_en text NOT NULL DEFAULT '',

    -- the hour agreed on; kept when it has come
    publish_at    timestamptz,
    announced     boolean NOT NULL DEFAULT false,
    recorded_at   timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by   integer NOT NULL DEFAULT history.current_actor() REFERENCES history.actor,

    CHECK (state <> 'scheduled' OR publish_at IS NOT NULL),
    CHECK (state IN ('new', 'draft', 'abandoned') OR snapshot IS NOT NULL),
    CHECK (amends IS NULL OR state IN ('new', 'draft', 'abandoned') OR (btrim(changed_fr) <> '' AND btrim(changed_en) <> '')),
    CHECK (state <> 'withdrawn' OR (btrim(withdrawal_fr) <> '' AND btrim(withdrawal_en) <> ''))
);
-- An abandoned version was never public, and gives its number back.
CREATE UNIQUE INDEX version_number ON releases.version (release_id, number) WHERE state <> 'abandoned';
CREATE UNIQUE INDEX version_current ON releases.version (release_id) WHERE state = 'published';
CREATE UNIQUE INDEX version_in_work ON releases.version (release_id) WHERE state IN ('new', 'draft', 'in_review', 'approved', 'scheduled');
SELECT history.keep('releases.version');

-- How a version came to stand where it stands: rows are added, never changed; each begins where the one that it supersedes led.
CREATE TABLE releases.transition (
    transition_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version_id    bigint NOT NULL REFERENCES releases.version,
    from_state    text NOT NULL,
    to_state      text NOT NULL,
    reason        text NOT NULL DEFAULT '',
    supersedes    bigint UNIQUE,
    recorded_at   timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by   integer NOT NULL DEFAULT history.current_actor() REFERENCES history.actor,
    UNIQUE (transition_id, version_id, to_state),
    FOREIGN KEY (supersedes, version_id, from_state) REFERENCES releases.transition (transition_id, version_id, to_state),
    CHECK ((from_state = 'new') = (supersedes IS NULL)),
    CONSTRAINT transition_allowed CHECK ((from_state, to_state) IN (
        ('new', 'draft'),
        ('draft', 'in_review'), ('draft', 'abandoned'),
        ('in_review', 'draft'), ('in_review', 'approved'),
        ('approved', 'draft'), ('approved', 'scheduled'),
        ('scheduled', 'approved'), ('scheduled', 'published'),
        ('published', 'superseded'), ('published', 'withdrawn'),
        ('superseded', 'withdrawn')))
);
CREATE UNIQUE INDEX transition_first ON releases.transition (version_id) WHERE supersedes IS NULL;

CREATE FUNCTION releases.refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are added, never changed', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON releases.transition
    FOR EACH STATEMENT EXECUTE FUNCTION releases.refuse_change();

-- Who made or edited a version; filled by the writes themselves, so that nobody can forget it.
CREATE TABLE releases.preparer (
    version_id bigint NOT NULL REFERENCES releases.version,
    actor_id   integer NOT NULL REFERENCES history.actor,
    PRIMARY KEY (version_id, actor_id)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON releases.preparer
    FOR EACH STATEMENT EXECUTE FUNCTION releases.refuse_change();

-- A transition moves its version; one that approves is by a person who neither made nor edited it.
CREATE FUNCTION releases.move_version() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.to_state = 'approved' AND NEW.from_state = 'in_review' THEN
        IF EXISTS (SELECT 1 FROM releases.preparer p WHERE p.version_id = NEW.version_id AND p.actor_id = NEW.recorded_by) THEN
            RAISE EXCEPTION 'who prepared version % does not approve it', NEW.version_id USING ERRCODE = 'check_violation';
        END IF;
        IF NOT EXISTS (SELECT 1 FROM history.actor a WHERE a.actor_id = NEW.recorded_by AND a.kind = 'person') THEN
            RAISE EXCEPTION 'version % is approved by a person', NEW.version_id USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    UPDATE releases.version SET state = NEW.to_state WHERE version_id = NEW.version_id AND state = NEW.from_state;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'version % is not %', NEW.version_id, NEW.from_state USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER move_version AFTER INSERT ON releases.transition FOR EACH ROW EXECUTE FUNCTION releases.move_version();

-- The state is written by a transition alone; what figures are computed from, and what was written, change in a draft alone.
CREATE FUNCTION releases.guard_version() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> OLD.state AND pg_trigger_depth() < 2 THEN
        RAISE EXCEPTION 'the state of version % changes by a transition', OLD.version_id USING ERRCODE = 'check_violation';
    END IF;
    IF (NEW.release_id, NEW.number, NEW.amends, NEW.recorded_at, NEW.recorded_by) IS DISTINCT FROM (OLD.release_id, OLD.number, OLD.amends, OLD.recorded_at, OLD.recorded_by) THEN
        RAISE EXCEPTION 'what version % is of does not change', OLD.version_id USING ERRCODE = 'check_violation';
    END IF;
    IF (NEW.snapshot, NEW.threshold, NEW.smallest_base, NEW.tables, NEW.basis_changed_at, NEW.notes_fr, NEW.notes_en, NEW.changed_fr, NEW.changed_en)
       IS DISTINCT FROM (OLD.snapshot, OLD.threshold, OLD.smallest_base, OLD.tables, OLD.basis_changed_at, OLD.notes_fr, OLD.notes_en, OLD.changed_fr, OLD.changed_en) THEN
        IF OLD.state NOT IN ('new', 'draft') THEN
            RAISE EXCEPTION 'version % is no draft', OLD.version_id USING ERRCODE = 'check_violation';
        END IF;
        INSERT INTO releases.preparer (version_id, actor_id) VALUES (OLD.version_id, history.current_actor()) ON CONFLICT DO NOTHING;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE UPDATE ON releases.version FOR EACH ROW EXECUTE FUNCTION releases.guard_version();

CREATE FUNCTION releases.begin_version() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO releases.preparer (version_id, actor_id) VALUES (NEW.version_id, NEW.recorded_by);
    RETURN NULL;
END $$;
CREATE TRIGGER begin_version AFTER INSERT ON releases.version FOR EACH ROW EXECUTE FUNCTION releases.begin_version();

-- For the tables of what people wrote and chose: it changes in a draft alone, and who writes it is one of those who prepare.
CREATE FUNCTION releases.edit_draft() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    edited bigint := CASE WHEN TG_OP = 'DELETE' THEN OLD.version_id ELSE NEW.version_id END;
BEGIN
    PERFORM 1 FROM releases.version WHERE version_id = edited AND state IN ('new', 'draft') FOR SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'version % is no draft', edited USING ERRCODE = 'check_violation';
    END IF;
    INSERT INTO releases.preparer (version_id, actor_id) VALUES (edited, history.current_actor()) ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;

-- Who may read a version before its hour, by name; the list is part of what is published.
CREATE TABLE releases.reader (
    version_id  bigint NOT NULL REFERENCES releases.version,
    account_id  bigint NOT NULL REFERENCES accounts.account,
    recorded_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by integer NOT NULL DEFAULT history.current_actor() REFERENCES history.actor,
    PRIMARY KEY (version_id, account_id)
);
CREATE INDEX reader_account ON releases.reader (account_id);

-- Why something that the checks found stands nevertheless.
CREATE TABLE releases.explanation (
    version_id  bigint NOT NULL REFERENCES releases.version,
    finding     text NOT NULL CHECK (length(finding) BETWEEN 1 AND 500),
    text        text NOT NULL CHECK (btrim(text) <> '' AND length(text) <= 5000),
    recorded_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by integer NOT NULL DEFAULT history.current_actor() REFERENCES history.actor,
    PRIMARY KEY (version_id, finding)
);

-- Providers that gave no word on their figures, and are listed as such in the release.
CREATE TABLE releases.unsigned_provider (
    version_id  bigint NOT NULL REFERENCES releases.version,
    provider    text NOT NULL CHECK (length(provider) BETWEEN 1 AND 200),
    label       text NOT NULL CHECK (length(label) BETWEEN 1 AND 300),
    recorded_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by integer NOT NULL DEFAULT history.current_actor() REFERENCES history.actor,
    PRIMARY KEY (version_id, provider)
);

-- Figures of the network of years before the records, as they were published elsewhere.
CREATE TABLE releases.elsewhere_figure (
    version_id  bigint NOT NULL REFERENCES releases.version,
    indicator   text NOT NULL CHECK (indicator ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    year        integer NOT NULL CHECK (year BETWEEN 1990 AND 2200),
    value       numeric NOT NULL CHECK (value >= 0),
    numerator   bigint CHECK (numerator >= 0),
    denominator bigint CHECK (denominator > 0),
    source_fr   text NOT NULL CHECK (btrim(source_fr) <> ''),
    source_en   text NOT NULL CHECK (btrim(source_en) <> ''),
    address     text NOT NULL DEFAULT '' CHECK (address = '' OR address ~ '^https?://'),
    recorded_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by integer NOT NULL DEFAULT history.current_actor() REFERENCES history.actor,
    PRIMARY KEY (version_id, indicator, year),
    CHECK ((numerator IS NULL) = (denominator IS NULL))
);

-- The sentences chosen of those that the figures bear out, in their order; edited_by says that a person changed the words.
CREATE TABLE releases.sentence (
    version_id  bigint NOT NULL REFERENCES releases.version,
    sentence    text NOT NULL CHECK (length(sentence) BETWEEN 1 AND 300),
    position    integer NOT NULL CHECK (position > 0),
    text_fr     text NOT NULL CHECK (btrim(text_fr) <> ''),
    text_en     text NOT NULL CHECK (btrim(text_en) <> ''),
    -- the figures that it tells of: indicator, year, dimensions, members of each, as in the file
    figures     jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(figures) = 'array'),
    edited_by   integer REFERENCES history.actor,
    recorded_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
    recorded_by integer NOT NULL DEFAULT history.current_actor() REFERENCES history.actor,
    PRIMARY KEY (version_id, sentence),
    UNIQUE (version_id, position) DEFERRABLE INITIALLY DEFERRED
);

DO $$
DECLARE
    written text;
BEGIN
    FOREACH written IN ARRAY ARRAY['reader', 'explanation', 'unsigned_provider', 'elsewhere_figure', 'sentence'] LOOP
        EXECUTE format('CREATE TRIGGER edit_draft AFTER INSERT OR UPDATE OR DELETE ON releases.%I FOR EACH ROW EXECUTE FUNCTION releases.edit_draft()', written);
        PERFORM history.keep(format('releases.%I', written)::regclass);
    END LOOP;
END $$;

-- A computation of the figures of a draft that someone asked for; one under way a version.
CREATE TABLE releases.computation (
    computation_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version_id     bigint NOT NULL REFERENCES releases.version,
    asked_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    asked_by       integer NOT NULL DEFAULT history.current_actor() REFERENCES history.actor,
    began_at       timestamptz,
    ended_at       timestamptz,
    ended          text CHECK (ended IN ('done', 'refused', 'failed', 'stopped')),
    stop_asked_at  timestamptz,
    -- in the language of who asked; of a refusal or a fault's id
    message        text NOT NULL DEFAULT '',
    -- what is under way: its name, what is done of how much (null: not known)
    step           text NOT NULL DEFAULT '',
    step_done      bigint NOT NULL DEFAULT 0,
    step_total     bigint,
    CHECK ((ended_at IS NULL) = (ended IS NULL))
);
CREATE UNIQUE INDEX computation_under_way ON releases.computation (version_id) WHERE ended IS NULL;
CREATE INDEX computation_version ON releases.computation (version_id, computation_id);
