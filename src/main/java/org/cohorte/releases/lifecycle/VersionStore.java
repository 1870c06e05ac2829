package org.cohorte.releases.lifecycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.VersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Releases, their versions and the transitions of these. */
@Component
class VersionStore {

    private static final String VERSION = """
            SELECT v.version_id, r.slug, r.reporting_year, r.title_fr, r.title_en, v.number, v.state, v.amends, v.snapshot, v.threshold, v.smallest_base, v.not_sensitive, v.tables,
                   v.notes_fr, v.notes_en, v.changed_fr, v.changed_en, v.withdrawal_fr, v.withdrawal_en, v.publish_at, v.announced
            FROM releases.version v JOIN releases.release r USING (release_id)
            """;

    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, the newest reporting year and version first. */
    List<Version> all() {
        return jdbc.sql(VERSION + "ORDER BY r.reporting_year DESC, r.slug DESC, v.number DESC, v.version_id DESC").query(VersionStore::version).list();
    }

    /** The version at an address; one that was abandoned has none. */
    Optional<Version> find(EditionAddress address) {
        return jdbc.sql(VERSION + "WHERE r.slug = :slug AND v.number = :number AND v.state <> 'abandoned'")
                .param("slug", address.release()).param("number", address.version()).query(VersionStore::version).optional();
    }

    Version get(VersionId id) {
        return jdbc.sql(VERSION + "WHERE v.version_id = :id").param("id", id.value()).query(VersionStore::version).single();
    }

    /** The version, which stays as it is until the transaction ends; others wait. */
    Optional<Version> lock(EditionAddress address) {
        return jdbc.sql(VERSION + "WHERE r.slug = :slug AND v.number = :number AND v.state <> 'abandoned' FOR UPDATE OF v")
                .param("slug", address.release()).param("number", address.version()).query(VersionStore::version).optional();
    }

    Version lock(VersionId id) {
        return jdbc.sql(VERSION + "WHERE v.version_id = :id FOR UPDATE OF v").param("id", id.value()).query(VersionStore::version).single();
    }

    /** The published version of the same release, which the transaction may supersede. */
    Optional<Version> lockPublishedBeside(VersionId id) {
        return jdbc.sql(VERSION + "WHERE v.state = 'published' AND v.release_id = (SELECT release_id FROM releases.version WHERE version_id = :id) FOR UPDATE OF v")
                .param("id", id.value()).query(VersionStore::version).optional();
    }

    /** Keeps others from making or publishing a version of the release until the transaction ends. */
    Optional<Long> lockRelease(String slug) {
        return jdbc.sql("SELECT release_id FROM releases.release WHERE slug = :slug FOR UPDATE").param("slug", slug).query(Long.class).optional();
    }

    /** Keeps others from publishing anything until the transaction ends: each publication sees those before it. Taken after {@link #lockRelease}. */
    void lockPublications() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('releases.publication'))").query((_, _) -> true).single();
    }

    /** Makes the release where it is not there. */
    long release(String slug, int year, Bilingual title) {
        jdbc.sql("INSERT INTO releases.release (slug, reporting_year, title_fr, title_en) VALUES (:slug, :year, :fr, :en) ON CONFLICT (slug) DO NOTHING")
                .param("slug", slug).param("year", year).param("fr", title.fr()).param("en", title.en()).update();
        return lockRelease(slug).orElseThrow();
    }

    /** Versions of the release, abandoned ones left aside, the newest first. */
    List<Version> ofRelease(String slug) {
        return jdbc.sql(VERSION + "WHERE r.slug = :slug AND v.state <> 'abandoned' ORDER BY v.number DESC").param("slug", slug).query(VersionStore::version).list();
    }

    VersionId insert(long release, int number, Optional<VersionId> amends, Basis basis, Bilingual notes) {
        VersionId id = new VersionId(jdbc.sql("""
                INSERT INTO releases.version (release_id, number, amends, snapshot, threshold, smallest_base, not_sensitive, tables, notes_fr, notes_en)
                VALUES (:release, :number, :amends, :snapshot, :threshold, :base, :notSensitive, :tables, :fr, :en) RETURNING version_id""")
                .param("release", release).param("number", number).param("amends", amends.map(VersionId::value).orElse(null))
                .param("snapshot", basis.snapshot().orElse(null)).param("threshold", basis.threshold()).param("base", basis.smallestBase())
                .param("notSensitive", basis.notSensitive().toArray(String[]::new)).param("tables", basis.tables().toArray(String[]::new)).param("fr", notes.fr()).param("en", notes.en()).query(Long.class).single());
        move(id, VersionState.NEW, VersionState.DRAFT, "");
        return id;
    }

    void setBasis(VersionId id, Basis basis) {
        jdbc.sql("""
                UPDATE releases.version SET snapshot = :snapshot, threshold = :threshold, smallest_base = :base, not_sensitive = :notSensitive, tables = :tables, basis_changed_at = clock_timestamp()
                WHERE version_id = :id""")
                .param("id", id.value()).param("snapshot", basis.snapshot().orElse(null)).param("threshold", basis.threshold()).param("base", basis.smallestBase())
                .param("notSensitive", basis.notSensitive().toArray(String[]::new)).param("tables", basis.tables().toArray(String[]::new)).update();
    }

    /** Names the snapshot that was taken for a version which had none; what its figures are computed from did not change by that. */
    void setSnapshot(VersionId id, String snapshot) {
        jdbc.sql("UPDATE releases.version SET snapshot = :snapshot WHERE version_id = :id").param("id", id.value()).param("snapshot", snapshot).update();
    }

    void setTexts(VersionId id, Bilingual notes, Bilingual changed) {
        jdbc.sql("UPDATE releases.version SET notes_fr = :nfr, notes_en = :nen, changed_fr = :cfr, changed_en = :cen WHERE version_id = :id")
                .param("id", id.value()).param("nfr", notes.fr()).param("nen", notes.en()).param("cfr", changed.fr()).param("cen", changed.en()).update();
    }

    void setHour(VersionId id, Optional<Instant> at, boolean announced) {
        jdbc.sql("UPDATE releases.version SET publish_at = :at, announced = :announced WHERE version_id = :id")
                .param("id", id.value()).param("at", at.map(Timestamp::from).orElse(null)).param("announced", announced).update();
    }

    void setWithdrawal(VersionId id, Bilingual note) {
        jdbc.sql("UPDATE releases.version SET withdrawal_fr = :fr, withdrawal_en = :en WHERE version_id = :id")
                .param("id", id.value()).param("fr", note.fr()).param("en", note.en()).update();
    }

    /** @return the key of the transition */
    long move(VersionId id, VersionState from, VersionState to, String reason) {
        return jdbc.sql("""
                INSERT INTO releases.transition (version_id, from_state, to_state, reason, supersedes)
                SELECT :id, :from, :to, :reason, (SELECT max(transition_id) FROM releases.transition WHERE version_id = :id)
                RETURNING transition_id""")
                .param("id", id.value()).param("from", from.code()).param("to", to.code()).param("reason", reason).query(Long.class).single();
    }

    /** The one that holds. */
    long newestTransition(VersionId id) {
        return jdbc.sql("SELECT max(transition_id) FROM releases.transition WHERE version_id = :id").param("id", id.value()).query(Long.class).single();
    }

    Optional<VersionId> versionOf(long transition) {
        return jdbc.sql("SELECT version_id FROM releases.transition WHERE transition_id = :id").param("id", transition).query(Long.class).optional().map(VersionId::new);
    }

    /** From the first on. */
    List<Transition> history(VersionId id) {
        return jdbc.sql("""
                SELECT t.transition_id, t.from_state, t.to_state, t.recorded_at, t.reason, a.kind, a.label
                FROM releases.transition t JOIN history.actor a ON a.actor_id = t.recorded_by
                WHERE t.version_id = :id ORDER BY t.transition_id""").param("id", id.value())
                .query((row, _) -> new Transition(row.getLong("transition_id"), VersionState.ofCode(row.getString("from_state")), VersionState.ofCode(row.getString("to_state")),
                        row.getTimestamp("recorded_at").toInstant(), actor(row), row.getString("reason"))).list();
    }

    /** Who made or edited it. */
    List<Actor> preparers(VersionId id) {
        return jdbc.sql("SELECT a.kind, a.label FROM releases.preparer p JOIN history.actor a USING (actor_id) WHERE p.version_id = :id ORDER BY a.actor_id")
                .param("id", id.value()).query((row, _) -> actor(row)).list();
    }

    static Actor actor(ResultSet row) throws SQLException {
        return new Actor(Actor.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getString("label"));
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        long amends = row.getLong("amends");
        Optional<VersionId> amended = row.wasNull() ? Optional.empty() : Optional.of(new VersionId(amends));
        return new Version(new VersionId(row.getLong("version_id")), new EditionAddress(row.getString("slug"), row.getInt("number")), row.getInt("reporting_year"),
                text(row, "title"), VersionState.ofCode(row.getString("state")), amended,
                new Basis(Optional.ofNullable(row.getString("snapshot")), row.getInt("threshold"), row.getInt("smallest_base"), list(row, "not_sensitive"), list(row, "tables")),
                text(row, "notes"), text(row, "changed"), text(row, "withdrawal"),
                Optional.ofNullable(row.getTimestamp("publish_at")).map(Timestamp::toInstant), row.getBoolean("announced"));
    }

    private static List<String> list(ResultSet row, String name) throws SQLException {
        return Arrays.asList((String[]) row.getArray(name).getArray());
    }

    private static Bilingual text(ResultSet row, String name) throws SQLException {
        return new Bilingual(row.getString(name + "_fr"), row.getString(name + "_en"));
    }
}
