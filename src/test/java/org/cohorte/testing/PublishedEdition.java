package org.cohorte.testing;

import java.nio.file.Path;
import java.sql.SQLException;

import org.cohorte.releases.ChangedEdition;

/** The invented edition of the tests (2015 to 2021, as of 31 August 2021) in a home, published in a database as version 1 of the release of 2020. */
public final class PublishedEdition {

    private PublishedEdition() {}

    /** @param home the root of a home in which there is no edition yet */
    public static void in(Path home, TestDatabase database) {
        try {
            database.write("""
                    INSERT INTO releases.release (slug, reporting_year, title_fr, title_en) VALUES ('2020', 2020, 'Chiffres clés 2020', 'Key figures 2020');
                    """);
            draft(database, 1);
            move(database, 1, "'draft', 'in_review'", "'in_review', 'approved'", "'approved', 'scheduled'", "'scheduled', 'published'");
            ChangedEdition.ofThePages(home.resolve("editions/1")).withFormats().read();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Version 2 in place of it: a late delivery, seven learners of 2020 more. */
    public static void amendedIn(Path home, TestDatabase database) {
        try {
            draft(database, 2);
            move(database, 2, "'draft', 'in_review'", "'in_review', 'approved'", "'approved', 'scheduled'");
            move(database, 1, "'published', 'superseded'");
            move(database, 2, "'scheduled', 'published'");
            ChangedEdition.ofThePages(home.resolve("editions/2")).asVersion(2).telling("learners,2020,,", "14860,people,,,A,F").withFormats().read();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void draft(TestDatabase database, int number) throws SQLException {
        database.write("""
                INSERT INTO releases.version (release_id, number, snapshot, tables, publish_at) SELECT release_id, %1$d, '2021-08-31', '{occupation}', now() FROM releases.release;
                INSERT INTO releases.transition (version_id, from_state, to_state) SELECT version_id, 'new', 'draft' FROM releases.version WHERE number = %1$d;
                SELECT history.act_as('person', 'account:0');
                """.formatted(number));
    }

    private static void move(TestDatabase database, int number, String... steps) throws SQLException {
        for (String step : steps) {
            database.write("""
                    SELECT history.act_as('person', 'account:0');
                    INSERT INTO releases.transition (version_id, from_state, to_state, supersedes)
                    SELECT version_id, %s, (SELECT max(transition_id) FROM releases.transition t WHERE t.version_id = v.version_id) FROM releases.version v WHERE number = %d""".formatted(step, number));
        }
    }
}
