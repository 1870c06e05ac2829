package org.cohorte.releases.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohorte.releases.lifecycle.ReleaseHouse.ADA;
import static org.cohorte.releases.lifecycle.ReleaseHouse.BERTA;
import static org.cohorte.releases.lifecycle.ReleaseHouse.FIRST;
import static org.cohorte.releases.lifecycle.ReleaseHouse.SECOND;
import static org.cohorte.releases.lifecycle.ReleaseHouse.YEAR_BEFORE;
import static org.cohorte.releases.lifecycle.ReleaseHouse.as;
import static org.cohorte.releases.lifecycle.ReleaseHouse.moved;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.PublishedEditions;
import org.cohorte.testing.TestInstallation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

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

    @Test
    void isNotPublishedAtItsHourOnceAnotherReleaseCameOut() {
        twoReleasesWhoseHoursHaveCome();
        String later = scheduling(YEAR_BEFORE);
        house.get(Publication.class).run(scheduling(FIRST));
        house.get(Publication.class).run(later);
        house.get(Publication.class).run(later);
        assertThat(house.version(YEAR_BEFORE)).extracting(Version::state, Version::publishAt).containsExactly(VersionState.APPROVED, Optional.empty());
        assertThat(house.get(VersionStore.class).history(house.version(YEAR_BEFORE).id())).last().satisfies(step -> {
            assertThat(new LifecycleTexts(Language.EN).step(step)).isEqualTo("Not published at its hour: another edition had come out since its figures were computed");
            assertThat(step.reason()).isEqualTo("2020/v1");
        });
        MoveOutcome refused = MoveOutcome.Refused.because(new Obstacle(Obstacle.Reason.PUBLISHED_SINCE, "2020/v1"));
        assertThat(as(ADA, () -> house.get(Publishing.class).publishNow(YEAR_BEFORE))).isEqualTo(refused);
        assertThat(as(ADA, () -> house.get(Publishing.class).schedule(YEAR_BEFORE, Instant.now().plusSeconds(3600), true))).isEqualTo(refused);
        moved(as(BERTA, () -> house.get(Reviewing.class).sendBack(YEAR_BEFORE, "À recalculer.")));
        assertThat(house.published(YEAR_BEFORE).state()).as("computed beside it").isEqualTo(VersionState.PUBLISHED);
    }

    /** The first publication is not committed yet when the other instance begins the second. */
    @Test
    void aPublicationSeesTheOneThatAnotherInstanceIsInTheMiddleOf() throws Exception {
        twoReleasesWhoseHoursHaveCome();
        // else the second would wait for the first to be an author of the history, and not for its publication
        house.write("SELECT history.act_as('job', 'publication')");
        String first = scheduling(FIRST);
        String second = scheduling(YEAR_BEFORE);
        try (TestInstallation other = TestInstallation.on(house.database, house.folder); ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<?> waiting = house.get(TransactionTemplate.class).execute(_ -> {
                house.get(Publication.class).run(first);
                Future<?> begun = beside.submit(() -> other.get(Publication.class).run(second));
                untilItWaitsOrIsDone(begun);
                return begun;
            });
            waiting.get();
        }
        assertThat(house.version(FIRST).state()).isEqualTo(VersionState.PUBLISHED);
        assertThat(house.version(YEAR_BEFORE).state()).isEqualTo(VersionState.APPROVED);
    }

    private static void untilItWaitsOrIsDone(Future<?> begun) {
        JdbcClient jdbc = JdbcClient.create(house.database.dataSource());
        String waits = "SELECT EXISTS (SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock')";
        while (!begun.isDone() && !jdbc.sql(waits).query(Boolean.class).single()) {
            Thread.onSpinWait();
        }
    }

    private static void twoReleasesWhoseHoursHaveCome() {
        house.draftedTwoReleases();
        house.scheduled(FIRST, Instant.now().plusSeconds(3600));
        house.scheduled(YEAR_BEFORE, Instant.now().plusSeconds(3600));
        hourHasCome();
    }

    private static String scheduling(EditionAddress address) {
        return Long.toString(house.get(VersionStore.class).newestTransition(house.version(address).id()));
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
