package org.cohorte.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;

/** The invented edition of the tests (2015 to 2021, as of 31 August 2021) in a home, published in a database as version 1 of the release of 2020. */
public final class PublishedEdition {

    private PublishedEdition() {}

    /** @param home the root of a home in which there is no edition yet */
    public static void in(Path home, TestDatabase database) {
        try {
            database.write("""
                    INSERT INTO releases.release (slug, reporting_year, title_fr, title_en) VALUES ('2020', 2020, 'Chiffres clés 2020', 'Key figures 2020');
                    INSERT INTO releases.version (release_id, number, snapshot, tables, publish_at) SELECT release_id, 1, '2021-08-31', '{occupation}', now() FROM releases.release;
                    INSERT INTO releases.transition (version_id, from_state, to_state) SELECT version_id, 'new', 'draft' FROM releases.version;
                    SELECT history.act_as('person', 'account:0');
                    """);
            for (String step : new String[] {"'draft', 'in_review'", "'in_review', 'approved'", "'approved', 'scheduled'", "'scheduled', 'published'"}) {
                database.write("""
                        SELECT history.act_as('person', 'account:0');
                        INSERT INTO releases.transition (version_id, from_state, to_state, supersedes)
                        SELECT version_id, %s, (SELECT max(transition_id) FROM releases.transition) FROM releases.version""".formatted(step));
            }
            copy(Path.of("src/test/resources/editions/tables"), Files.createDirectories(home.resolve("editions/1")));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(file.getFileName()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
