package org.cohorte.releases.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.VersionId;
import org.cohorte.releases.sentences.SentenceChoice;
import org.cohorte.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sentences chosen when their words were kept: of those that nobody edited the figures make them from now on, those of an edit stay. */
class SentencesChosenBeforeTest {

    private static final String BEFORE = "20261201000600";
    private static final SentenceChoice EDITED = new SentenceChoice("learners", Optional.of(new SentenceChoice.Edit(new Bilingual("Onze personnes.", "Eleven people."), Optional.empty())));

    @Test
    void keepTheirOrderAndTheirEditsAlone() throws SQLException {
        try (TestDatabase database = TestDatabase.upTo(BEFORE)) {
            database.write("""
                    INSERT INTO releases.release (slug, reporting_year, title_fr, title_en) VALUES ('2019', 2019, 'T', 'T'), ('2020', 2020, 'T', 'T');
                    INSERT INTO releases.version (release_id, number, snapshot, tables) SELECT release_id, 1, 'a', '{}' FROM releases.release ORDER BY release_id;
                    INSERT INTO releases.transition (version_id, from_state, to_state) SELECT version_id, 'new', 'draft' FROM releases.version;
                    INSERT INTO releases.sentence (version_id, sentence, position, text_fr, text_en, figures, edited_by)
                    SELECT version_id, 'women-share', 1, '26 % sont des femmes.', '26% are women.', '[]'::jsonb, NULL FROM releases.version
                    UNION ALL SELECT version_id, 'learners', 2, 'Onze personnes.', 'Eleven people.', '[]'::jsonb, history.current_actor() FROM releases.version;
                    INSERT INTO releases.transition (version_id, from_state, to_state, supersedes) SELECT version_id, 'draft', 'in_review', max(transition_id) FROM releases.transition
                    WHERE version_id = 1 GROUP BY version_id""");
            database.migrate();
            ContentStore content = new ContentStore(JdbcClient.create(database.dataSource()));
            assertThat(content.sentences(new VersionId(1))).as("in review").containsExactly(SentenceChoice.asMade("women-share"), EDITED);
            assertThat(content.sentences(new VersionId(2))).as("a draft").containsExactly(SentenceChoice.asMade("women-share"), EDITED);
        }
    }
}
