package org.cohorte.exchange.uploads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.cohorte.exchange.importing.ImportOutcome.TableCounts;
import org.cohorte.exchange.uploads.Upload.End;
import org.cohorte.exchange.uploads.Upload.Run;
import org.cohorte.foundation.text.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Uploads, their runs, and the deliveries that came of these and of the command line. */
@Component
class UploadStore {

    private static final String UPLOAD = """
            SELECT u.upload_id, u.source, u.package_name, u.folder, u.recorded_at, u.emptied_at, r.run_id, r.dry_run, r.began_at, r.step_fr, r.step_en, r.step_done, r.step_total,
                   r.ended, r.message_fr, r.message_en, r.errors, r.warnings, r.counts
            FROM exchange.upload u
            JOIN LATERAL (SELECT * FROM exchange.upload_run WHERE upload_id = u.upload_id ORDER BY run_id DESC LIMIT 1) r ON true
            """;

    private final JdbcClient jdbc;

    UploadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UploadId add(String source, String packageName, UUID folder) {
        return new UploadId(jdbc.sql("INSERT INTO exchange.upload (source, package_name, folder) VALUES (:source, :name, :folder) RETURNING upload_id")
                .param("source", source).param("name", packageName).param("folder", folder).query(Long.class).single());
    }

    long ask(UploadId upload, boolean dryRun) {
        return jdbc.sql("INSERT INTO exchange.upload_run (upload_id, dry_run) VALUES (:upload, :dry_run) RETURNING run_id").param("upload", upload.value())
                .param("dry_run", dryRun).query(Long.class).single();
    }

    Optional<Upload> find(UploadId upload) {
        return jdbc.sql(UPLOAD + "WHERE u.upload_id = :upload").param("upload", upload.value()).query(UploadStore::upload).optional();
    }

    /** The upload, held by the running transaction, so that two wishes come one after the other. */
    Optional<Upload> hold(UploadId upload) {
        jdbc.sql("SELECT 1 FROM exchange.upload WHERE upload_id = :upload FOR UPDATE").param("upload", upload.value()).query().listOfRows();
        return find(upload);
    }

    /** Those whose files are there, the newest first. */
    List<Upload> open() {
        return jdbc.sql(UPLOAD + "WHERE u.emptied_at IS NULL ORDER BY u.upload_id DESC").query(UploadStore::upload).list();
    }

    Optional<Upload> ofRun(long run) {
        return jdbc.sql(UPLOAD + "WHERE r.run_id = :run AND r.ended IS NULL").param("run", run).query(UploadStore::upload).optional();
    }

    List<Upload> olderThan(Duration age) {
        return jdbc.sql(UPLOAD + "WHERE u.emptied_at IS NULL AND r.ended IS NOT NULL AND r.ended_at < now() - CAST(:age AS interval)")
                .param("age", age.toString()).query(UploadStore::upload).list();
    }

    void empty(UploadId upload) {
        jdbc.sql("UPDATE exchange.upload SET emptied_at = transaction_timestamp() WHERE upload_id = :upload AND emptied_at IS NULL").param("upload", upload.value()).update();
    }

    void begin(long run) {
        jdbc.sql("UPDATE exchange.upload_run SET began_at = clock_timestamp() WHERE run_id = :run").param("run", run).update();
    }

    void tell(long run, Bilingual step, long done, long total) {
        jdbc.sql("UPDATE exchange.upload_run SET step_fr = :step_fr, step_en = :step_en, step_done = :done, step_total = :total WHERE run_id = :run AND ended IS NULL")
                .param("run", run).param("step_fr", step.fr()).param("step_en", step.en()).param("done", done).param("total", total < 0 ? null : total).update();
    }

    void end(long run, End end, Bilingual message, long errors, long warnings, List<TableCounts> counts) {
        jdbc.sql("""
                UPDATE exchange.upload_run SET ended = :end, ended_at = clock_timestamp(), message_fr = :message_fr, message_en = :message_en, errors = :errors, warnings = :warnings,
                    counts = CAST(:counts AS jsonb)
                WHERE run_id = :run AND ended IS NULL""").param("run", run).param("end", end.name().toLowerCase(Locale.ROOT)).param("message_fr", message.fr()).param("message_en", message.en())
                .param("errors", errors).param("warnings", warnings).param("counts", JsonMapper.shared().writeValueAsString(counts)).update();
    }

    /** The newest first. */
    List<Delivery> deliveries() {
        return jdbc.sql("SELECT delivery_id, received_at, coalesce(source, ''), package_name, invented, counts FROM exchange.delivery ORDER BY delivery_id DESC LIMIT 200")
                .query((row, _) -> new Delivery(row.getLong(1), row.getTimestamp(2).toInstant(), row.getString(3), row.getString(4), row.getBoolean(5), counts(row.getString(6)))).list();
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        Run run = new Run(row.getLong("run_id"), row.getBoolean("dry_run"), Optional.ofNullable(row.getTimestamp("began_at")).map(Timestamp::toInstant), new Bilingual(row.getString("step_fr"), row.getString("step_en")),
                row.getLong("step_done"), Optional.ofNullable(row.getObject("step_total", Long.class)),
                Optional.ofNullable(row.getString("ended")).map(e -> End.valueOf(e.toUpperCase(Locale.ROOT))), new Bilingual(row.getString("message_fr"), row.getString("message_en")), row.getLong("errors"),
                row.getLong("warnings"), counts(row.getString("counts")));
        return new Upload(new UploadId(row.getLong("upload_id")), row.getString("source"), row.getString("package_name"), row.getObject("folder", UUID.class),
                row.getTimestamp("recorded_at").toInstant(), row.getTimestamp("emptied_at") != null, run);
    }

    private static List<TableCounts> counts(String json) {
        return JsonMapper.shared().readValue(json, new TypeReference<>() {});
    }
}
