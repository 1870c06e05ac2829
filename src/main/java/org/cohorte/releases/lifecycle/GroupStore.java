package org.cohorte.releases.lifecycle;

import java.util.List;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.OccupationGroup;
import org.cohorte.releases.VersionId;
import org.cohorte.releases.sentences.Sentences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Groups of occupations that versions name. */
@Component
class GroupStore {

    private final JdbcClient jdbc;

    GroupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By their French names. */
    List<OccupationGroup> of(VersionId version) {
        return jdbc.sql("SELECT name_fr, name_en, occupations FROM releases.occupation_group WHERE version_id = :version ORDER BY name_fr").param("version", version.value())
                .query((row, _) -> new OccupationGroup(new Bilingual(row.getString(1), row.getString(2)), List.of((String[]) row.getArray(3).getArray()))).list();
    }

    void add(VersionId version, OccupationGroup group) {
        jdbc.sql("INSERT INTO releases.occupation_group (version_id, name_fr, name_en, occupations) VALUES (:version, :fr, :en, :occupations)")
                .param("version", version.value()).param("fr", group.name().fr()).param("en", group.name().en())
                .param("occupations", group.occupations().toArray(String[]::new)).update();
    }

    /** A chosen sentence about the group stays chosen under its new name. */
    void replace(VersionId version, OccupationGroup before, OccupationGroup group) {
        jdbc.sql("""
                UPDATE releases.occupation_group SET name_fr = :fr, name_en = :en, occupations = :occupations, recorded_at = transaction_timestamp(), recorded_by = history.current_actor()
                WHERE version_id = :version AND name_fr = :before""")
                .param("version", version.value()).param("before", before.name().fr()).param("fr", group.name().fr()).param("en", group.name().en())
                .param("occupations", group.occupations().toArray(String[]::new)).update();
        jdbc.sql("""
                UPDATE releases.sentence SET sentence = :key WHERE version_id = :version AND sentence = :before
                AND NOT EXISTS (SELECT 1 FROM releases.sentence WHERE version_id = :version AND sentence = :key)""")
                .param("version", version.value()).param("key", Sentences.keyOf(group)).param("before", Sentences.keyOf(before)).update();
    }

    void remove(VersionId version, OccupationGroup group) {
        jdbc.sql("DELETE FROM releases.occupation_group WHERE version_id = :version AND name_fr = :fr")
                .param("version", version.value()).param("fr", group.name().fr()).update();
    }

    /** The copies are the work of who copies. */
    void copy(VersionId from, VersionId to) {
        jdbc.sql("INSERT INTO releases.occupation_group (version_id, name_fr, name_en, occupations) SELECT :to, name_fr, name_en, occupations FROM releases.occupation_group WHERE version_id = :from")
                .param("from", from.value()).param("to", to.value()).update();
    }
}
