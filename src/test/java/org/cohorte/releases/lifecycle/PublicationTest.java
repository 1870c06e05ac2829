package org.cohorte.releases.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohorte.releases.lifecycle.ReleaseHouse.ADA;
import static org.cohorte.releases.lifecycle.ReleaseHouse.FIRST;
import static org.cohorte.releases.lifecycle.ReleaseHouse.SECOND;
import static org.cohorte.releases.lifecycle.ReleaseHouse.as;
import static org.cohorte.releases.lifecycle.ReleaseHouse.moved;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.PublishedEditions;
import org.cohorte.testing.TestInstallation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All or nothing, at its hour, once. */
class PublicationTest {

    private static ReleaseHouse house;

    @BeforeAll
    static void open() {
        house = new ReleaseHouse();
    }

    @BeforeEach
    void empty() {
        house.empty();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void doesNothingBeforeTheHourNorForAnHourTakenBack() {
        house.drafted();
        house.scheduled(FIRST, Instant.now().plusSeconds(3600));
        String scheduling = waiting().getFirst();
        house.get(Publication.class).run(scheduling);
        assertThat(house.version(FIRST).state()).as("before its hour").isEqualTo(VersionState.SCHEDULED);
        moved(as(ADA, () -> house.get(Publishing.class).unschedule(FIRST, "")));
        assertThat(waiting()).isEmpty();
        moved(as(ADA, () -> house.get(Publishing.class).schedule(FIRST, Instant.now().plusSeconds(7200), true)));
        hourHasCome();
        house.get(Publication.class).run(scheduling);
        assertThat(house.version(FIRST).state()).as("an hour taken back").isEqualTo(VersionState.SCHEDULED);
        house.get(Publication.class).run(waiting().getFirst());
        assertThat(house.version(FIRST).state()).isEqualTo(VersionState.PUBLISHED);
    }

    @Test
    void publishesOnceWithTwoInstancesRacing() throws Exception {
        amendmentWhoseHourHasCome();
        String scheduling = waiting().getFirst();
        try (TestInstallation other = TestInstallation.on(house.database, house.folder); ExecutorService both = Executors.newFixedThreadPool(8)) {
            CountDownLatch start = new CountDownLatch(1);
            List<Publication> instances = List.of(house.get(Publication.class), other.get(Publication.class));
            List<Future<?>> runs = new java.util.ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Publication instance = instances.get(i % 2);
                runs.add(both.submit(() -> {
                    start.await();
                    instance.run(scheduling);
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> run : runs) {
                run.get();
            }
            publishedOnce();
            assertThat(other.get(PublishedEditions.class).current("2020").orElseThrow().manifest().address()).as("on the other instance").isEqualTo(SECOND);
        }
    }

    /** The program is killed after the earlier version was superseded, before the later one is public: the database knows of neither. */
    @Test
    void killedInTheMiddleItLeavesTheEarlierVersionPublicAndPublishesAtTheNextStart() throws Exception {
        amendmentWhoseHourHasCome();
        String scheduling = waiting().getFirst();
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), KilledPublication.class.getName(), house.database.url(), scheduling)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("here");
            assertThat(house.version(FIRST).state()).as("meanwhile").isEqualTo(VersionState.PUBLISHED);
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(house.version(FIRST).state()).isEqualTo(VersionState.PUBLISHED);
        assertThat(house.version(SECOND).state()).isEqualTo(VersionState.SCHEDULED);
        assertThat(waiting()).containsExactly(scheduling);
        house.get(Publication.class).run(scheduling);
        publishedOnce();
    }

    private static void amendmentWhoseHourHasCome() {
        house.drafted();
        house.published(FIRST);
        moved(as(ADA, () -> house.get(Drafting.class).amend(FIRST, house.basis().snapshot(), new Bilingual("Dossiers tardifs.", "Late files."))));
        house.scheduled(SECOND, Instant.now().plusSeconds(3600));
        hourHasCome();
    }

    private static void hourHasCome() {
        house.write("UPDATE releases.version SET publish_at = now() - interval '1 second' WHERE state = 'scheduled'");
    }

    private static void publishedOnce() {
        assertThat(steps(SECOND)).endsWith("scheduled", "published").containsOnlyOnce("published");
        assertThat(steps(FIRST)).endsWith("published", "superseded").containsOnlyOnce("superseded");
    }

    private static List<String> steps(EditionAddress address) {
        return house.get(VersionStore.class).history(house.version(address).id()).stream().map(t -> t.to().code()).toList();
    }

    private static List<String> waiting() {
        return JdbcClient.create(house.database.dataSource()).sql("SELECT task_instance FROM jobs.timetable WHERE task_name = 'publication'").query(String.class).list();
    }
}
