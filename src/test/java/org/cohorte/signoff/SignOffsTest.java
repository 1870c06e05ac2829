package org.cohorte.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.cohorte.foundation.history.Actor;
import org.cohorte.signoff.ProviderWord.Kind;
import org.cohorte.signoff.RecordingOutcome.Recorded;
import org.cohorte.signoff.RecordingOutcome.UnknownProviders;
import org.cohorte.signoff.WordList.Problem;
import org.cohorte.testing.TestDatabase;
import org.cohorte.testing.TestInstallation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignOffsTest {

    private static final Actor TEAM = Actor.job("test");
    private static final LocalDate DAY = LocalDate.of(2021, 8, 31);

    @TempDir
    private Path home;

    private final TestDatabase database = TestDatabase.fresh();
    private TestInstallation installation;
    private SignOffs signOffs;
    private JdbcClient jdbc;

    @BeforeEach
    void recordTwoProviders() {
        installation = TestInstallation.on(database, home);
        signOffs = installation.get(SignOffs.class);
        jdbc = installation.get(JdbcClient.class);
        jdbc.sql("""
                WITH actor AS (SELECT history.act_as('job', 'test') AS id)
                INSERT INTO catalogue.provider (identifier, name, recorded_by) SELECT v.identifier, v.name, actor.id
                FROM actor, (VALUES ('P1', 'First'), ('P2', 'Second')) AS v (identifier, name)""").update();
    }

    @AfterEach
    void close() {
        installation.close();
        database.close();
    }

    private static ProviderWord word(String provider, Kind kind) {
        return new ProviderWord(provider, kind, DAY, "letter 12");
    }

    @Test
    void keepsTheWordOfAProviderOnAYear() {
        assertThat(signOffs.record(2020, List.of(word("P1", Kind.CONFIRMED)), TEAM)).isEqualTo(new Recorded(1, 0));
        assertThat(signOffs.of(2020)).containsOnlyKeys("P1").containsEntry("P1", word("P1", Kind.CONFIRMED));
        assertThat(signOffs.of(2019)).isEmpty();
    }

    @Test
    void theSameWordAgainChangesNothingAndAnotherSupersedesIt() {
        signOffs.record(2020, List.of(word("P1", Kind.CONFIRMED)), TEAM);
        assertThat(signOffs.record(2020, List.of(word("P1", Kind.CONFIRMED), word("P2", Kind.CONFIRMED)), TEAM)).isEqualTo(new Recorded(1, 1));
        assertThat(signOffs.record(2020, List.of(word("P1", Kind.CONTESTED)), TEAM)).isEqualTo(new Recorded(1, 0));
        assertThat(signOffs.of(2020)).containsEntry("P1", word("P1", Kind.CONTESTED)).containsEntry("P2", word("P2", Kind.CONFIRMED));
        assertThat(jdbc.sql("SELECT count(*) FROM signoff.word").query(Integer.class).single()).as("earlier words stay").isEqualTo(3);
    }

    @Test
    void aListWithAnUnknownProviderChangesNothing() {
        assertThat(signOffs.record(2020, List.of(word("P1", Kind.CONFIRMED), word("P9", Kind.CONFIRMED)), TEAM)).isEqualTo(new UnknownProviders(List.of("P9")));
        assertThat(signOffs.of(2020)).isEmpty();
    }

    @Test
    void aListIsReadWithAllItsMistakesAtOnce() throws IOException {
        Path file = Files.writeString(home.resolve("words.csv"), """
                provider_id;word;given_on;reference
                P1;confirmed;2021-08-31;letter 12
                P2;perhaps;31 août;
                ;contested;2021-08-31;
                P1;contested;2021-08-31;
                """);
        WordList list = WordList.read(file);
        assertThat(list.mistakes()).extracting(WordList.Mistake::line, WordList.Mistake::problem).containsExactly(
                org.assertj.core.groups.Tuple.tuple(3L, Problem.WORD_UNKNOWN), org.assertj.core.groups.Tuple.tuple(3L, Problem.DAY_UNREADABLE),
                org.assertj.core.groups.Tuple.tuple(4L, Problem.PROVIDER_MISSING), org.assertj.core.groups.Tuple.tuple(5L, Problem.PROVIDER_TWICE));
    }

    @Test
    void aListWithoutAColumnSaysWhich() throws IOException {
        Path file = Files.writeString(home.resolve("words.csv"), "provider_id,given_on\nP1,2021-08-31\n");
        assertThat(WordList.read(file).mistakes()).containsExactly(new WordList.Mistake(1, "word", Problem.COLUMN_MISSING, ""));
    }
}
