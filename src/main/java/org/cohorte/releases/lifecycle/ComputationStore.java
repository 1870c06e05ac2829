package org.cohorte.releases.lifecycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Locale;
import java.util.Optional;

import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.VersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Computations of drafts' figures: asked for, under way, ended. */
@Component
class ComputationStore {

    private static final String COMPUTATION = """
            SELECT computation_id, asked_at, began_at, ended_at, ended, stop_asked_at, message_fr, message_en, step_fr, step_en, step_done, step_total FROM releases.computation
            """;

    private final JdbcClient jdbc;

    ComputationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long ask(VersionId version) {
        return jdbc.sql("INSERT INTO releases.computation (version_id) VALUES (:version) RETURNING computation_id").param("version", version.value())
                .query(Long.class).single();
    }

    /** Which version a computation is of, and who asked for it. */
    record Asked(VersionId version, Actor by) {}

    Optional<Asked> asked(long id) {
        return jdbc.sql("""
                SELECT c.version_id, a.kind, a.label FROM releases.computation c JOIN history.actor a ON a.actor_id = c.asked_by
                WHERE c.computation_id = :id AND c.ended IS NULL""").param("id", id)
                .query((row, _) -> new Asked(new VersionId(row.getLong("version_id")), VersionStore.actor(row))).optional();
    }

    void begin(long id) {
        jdbc.sql("UPDATE releases.computation SET began_at = clock_timestamp(), step_fr = '', step_en = '', step_done = 0, step_total = NULL WHERE computation_id = :id AND ended IS NULL")
                .param("id", id).update();
    }

    /** @return whether someone asked to stop it */
    boolean tell(long id, Bilingual step, long done, long total) {
        return jdbc.sql("UPDATE releases.computation SET step_fr = :step_fr, step_en = :step_en, step_done = :done, step_total = :total WHERE computation_id = :id RETURNING stop_asked_at IS NOT NULL")
                .param("id", id).param("step_fr", step.fr()).param("step_en", step.en()).param("done", done).param("total", total < 0 ? null : total).query(Boolean.class).single();
    }

    void end(long id, Computation.End end, Bilingual message) {
        jdbc.sql("UPDATE releases.computation SET ended = :end, ended_at = clock_timestamp(), message_fr = :message_fr, message_en = :message_en WHERE computation_id = :id AND ended IS NULL")
                .param("id", id).param("end", end.name().toLowerCase(Locale.ROOT)).param("message_fr", message.fr()).param("message_en", message.en()).update();
    }

    /** Asks the one under way to stop; one that waits for its turn is ended here and now. */
    Optional<Long> askToStop(VersionId version) {
        return jdbc.sql("""
                UPDATE releases.computation
                SET stop_asked_at = clock_timestamp(), ended = CASE WHEN began_at IS NULL THEN 'stopped' END, ended_at = CASE WHEN began_at IS NULL THEN clock_timestamp() END
                WHERE version_id = :version AND ended IS NULL RETURNING computation_id""").param("version", version.value()).query(Long.class).optional();
    }

    boolean isUnderWay(VersionId version) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM releases.computation WHERE version_id = :version AND ended IS NULL)")
                .param("version", version.value()).query(Boolean.class).single();
    }

    /** Whether the figures were computed since what they are computed from was last changed. */
    boolean isComputed(VersionId version) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT 1 FROM releases.computation c JOIN releases.version v USING (version_id)
                               WHERE v.version_id = :version AND c.ended = 'done' AND c.began_at >= v.basis_changed_at)""")
                .param("version", version.value()).query(Boolean.class).single();
    }

    Optional<Computation> newest(VersionId version) {
        return jdbc.sql(COMPUTATION + "WHERE version_id = :version ORDER BY computation_id DESC LIMIT 1").param("version", version.value())
                .query(ComputationStore::computation).optional();
    }

    private static Computation computation(ResultSet row, int number) throws SQLException {
        return new Computation(row.getLong("computation_id"), row.getTimestamp("asked_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("began_at")).map(Timestamp::toInstant), Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("ended")).map(end -> Computation.End.valueOf(end.toUpperCase(Locale.ROOT))), row.getTimestamp("stop_asked_at") != null,
                new Bilingual(row.getString("message_fr"), row.getString("message_en")), new Bilingual(row.getString("step_fr"), row.getString("step_en")), row.getLong("step_done"), Optional.ofNullable(row.getObject("step_total", Long.class)));
    }
}
