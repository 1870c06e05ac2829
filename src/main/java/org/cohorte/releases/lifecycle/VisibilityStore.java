package org.cohorte.releases.lifecycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.PublishedRelease;
import org.cohorte.releases.ReleaseCalendar;
import org.cohorte.releases.VersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the public may know of: versions that were published, hours that were announced. Nothing else is asked for here. */
@Component
class VisibilityStore {

    /** A version that was published, with its folder's key. */
    record Visible(VersionId id, EditionAddress address, int reportingYear, Bilingual title, VersionState state, Instant publishedAt, Bilingual note) {}

    private final JdbcClient jdbc;

    VisibilityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest reporting year and version first. */
    List<Visible> published() {
        return jdbc.sql("""
                SELECT v.version_id, r.slug, v.number, r.reporting_year, r.title_fr, r.title_en, v.state, t.recorded_at AS published_at,
                       CASE v.state WHEN 'withdrawn' THEN v.withdrawal_fr ELSE v.changed_fr END AS note_fr,
                       CASE v.state WHEN 'withdrawn' THEN v.withdrawal_en ELSE v.changed_en END AS note_en
                FROM releases.version v JOIN releases.release r USING (release_id)
                JOIN releases.transition t ON t.version_id = v.version_id AND t.to_state = 'published'
                WHERE v.state IN ('published', 'superseded', 'withdrawn')
                ORDER BY r.reporting_year DESC, r.slug DESC, v.number DESC""").query(VisibilityStore::visible).list();
    }

    /** In the order of their publication. */
    List<Visible> publishedInOrder() {
        return published().stream().sorted(Comparator.comparing(Visible::publishedAt).thenComparing(v -> v.id().value())).toList();
    }

    /** The next one first. */
    List<ReleaseCalendar.Announced> announced() {
        return jdbc.sql("""
                SELECT r.title_fr, r.title_en, v.publish_at FROM releases.version v JOIN releases.release r USING (release_id)
                WHERE v.state = 'scheduled' AND v.announced ORDER BY v.publish_at, r.slug""")
                .query((row, _) -> new ReleaseCalendar.Announced(new Bilingual(row.getString(1), row.getString(2)), row.getTimestamp(3).toInstant())).list();
    }

    private static Visible visible(ResultSet row, int number) throws SQLException {
        return new Visible(new VersionId(row.getLong("version_id")), new EditionAddress(row.getString("slug"), row.getInt("number")), row.getInt("reporting_year"),
                new Bilingual(row.getString("title_fr"), row.getString("title_en")), VersionState.ofCode(row.getString("state")),
                row.getTimestamp("published_at").toInstant(), new Bilingual(row.getString("note_fr"), row.getString("note_en")));
    }
}
