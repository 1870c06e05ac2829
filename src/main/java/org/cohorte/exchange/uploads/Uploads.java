package org.cohorte.exchange.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cohorte.accounts.AuditTrail;
import org.cohorte.accounts.Right;
import org.cohorte.accounts.SignIns;
import org.cohorte.accounts.SignedIn;
import org.cohorte.exchange.checks.Findings;
import org.cohorte.foundation.history.History;
import org.cohorte.foundation.timetable.Timetable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Packages handed in through the browser: looked at in a dry run first, then taken in or given up. */
@Service
public class Uploads {

    /** So long do files wait for a person's word; people are named in them. */
    static final Duration KEPT = Duration.ofDays(7);

    /** So many of the files handed in together give a package its name. */
    private static final int NAMED = 3;

    private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,19}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .()+-]{0,119}");
    private static final Pattern ENDING = Pattern.compile("(?i).*\\.(zip|csv|xlsx|json)");

    private final SignIns signIns;
    private final UploadStore store;
    private final UploadFiles files;
    private final History history;
    private final Timetable timetable;
    private final AuditTrail trail;

    Uploads(SignIns signIns, UploadStore store, UploadFiles files, History history, Timetable timetable, AuditTrail trail) {
        this.signIns = signIns;
        this.store = store;
        this.files = files;
        this.history = history;
        this.timetable = timetable;
        this.trail = trail;
    }

    /** What became of files that were handed in. */
    public sealed interface Handing {

        /** They are kept, and looked at as soon as a server can. */
        record Kept(UploadId upload) implements Handing {}

        record Refused(List<Obstacle> obstacles) implements Handing {
            public Refused {
                obstacles = List.copyOf(obstacles);
            }
        }
    }

    /** Why files are not kept. */
    public enum Obstacle { NO_FILE, NAME_UNFIT, KIND_UNKNOWN, ZIP_AMONG_OTHERS, NAME_TWICE, SOURCE_UNFIT }

    /** The packages that wait for a person's word, the newest first. */
    public List<Upload> open() {
        signIns.require(Right.TAKE_DELIVERIES);
        return store.open();
    }

    public List<Delivery> deliveries() {
        signIns.require(Right.TAKE_DELIVERIES);
        return store.deliveries();
    }

    public Optional<Upload> find(UploadId upload) {
        signIns.require(Right.TAKE_DELIVERIES);
        return store.find(upload);
    }

    public Findings findings(Upload upload) {
        signIns.require(Right.TAKE_DELIVERIES);
        return files.findings(upload.folder());
    }

    /**
     * Keeps a package (one zip, or its CSV and XLSX files) and has it looked at.
     *
     * @param source put before its identifiers; may be empty
     */
    @Transactional
    public Handing hand(String source, List<? extends HandedFile> handed) {
        SignedIn person = signIns.require(Right.TAKE_DELIVERIES);
        List<Obstacle> obstacles = obstacles(source, handed);
        if (!obstacles.isEmpty()) {
            return new Handing.Refused(obstacles);
        }
        history.actAs(person.actor());
        removeOld();
        UUID folder = UUID.randomUUID();
        UploadId upload = store.add(source, name(handed), folder);
        try {
            files.keep(folder, handed);
        } catch (IOException e) {
            files.remove(folder);
            throw new UncheckedIOException("A package cannot be kept", e);
        }
        ask(upload, true);
        trail.record(person, "upload.handed", object(upload));
        return new Handing.Kept(upload);
    }

    /** The names of its files, of many the first: "enrolments.csv, outcomes.csv", "applications.csv, enrolments.csv, … (+8)". */
    static String name(List<? extends HandedFile> handed) {
        String named = handed.stream().limit(NAMED).map(HandedFile::name).collect(Collectors.joining(", "));
        return handed.size() > NAMED ? named + ", … (+" + (handed.size() - NAMED) + ")" : named;
    }

    private static List<Obstacle> obstacles(String source, List<? extends HandedFile> handed) {
        List<Obstacle> obstacles = new java.util.ArrayList<>();
        if (!source.isEmpty() && !SOURCE.matcher(source).matches()) {
            obstacles.add(Obstacle.SOURCE_UNFIT);
        }
        List<String> names = handed.stream().map(HandedFile::name).toList();
        if (names.isEmpty()) {
            obstacles.add(Obstacle.NO_FILE);
        } else if (!names.stream().allMatch(name -> NAME.matcher(name).matches())) {
            obstacles.add(Obstacle.NAME_UNFIT);
        } else if (!names.stream().allMatch(name -> ENDING.matcher(name).matches())) {
            obstacles.add(Obstacle.KIND_UNKNOWN);
        } else if (names.size() > 1 && names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(".zip"))) {
            obstacles.add(Obstacle.ZIP_AMONG_OTHERS);
        } else if (names.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().count() < names.size()) {
            obstacles.add(Obstacle.NAME_TWICE);
        }
        return obstacles;
    }

    /** Takes in a package that was found sound; said twice, it does nothing more. @return false where it is not ready to be taken in */
    @Transactional
    public boolean takeIn(UploadId upload) {
        SignedIn person = signIns.require(Right.TAKE_DELIVERIES);
        if (store.hold(upload).filter(Upload::isReady).isEmpty()) {
            return false;
        }
        history.actAs(person.actor());
        ask(upload, false);
        trail.record(person, "upload.taken-in", object(upload));
        return true;
    }

    /** Takes its files away; nothing of it was or will be taken in. @return false while it is looked at or taken in */
    @Transactional
    public boolean giveUp(UploadId upload) {
        SignedIn person = signIns.require(Right.TAKE_DELIVERIES);
        Optional<Upload> held = store.hold(upload).filter(u -> !u.run().isUnderWay() && !u.emptied());
        if (held.isEmpty()) {
            return false;
        }
        history.actAs(person.actor());
        store.empty(upload);
        files.remove(held.get().folder());
        trail.record(person, "upload.given-up", object(upload));
        return true;
    }

    private void ask(UploadId upload, boolean dryRun) {
        timetable.put(UploadRun.WORK, Long.toString(store.ask(upload, dryRun)), Instant.now());
    }

    private void removeOld() {
        for (Upload old : store.olderThan(KEPT)) {
            store.empty(old.id());
            files.remove(old.folder());
        }
    }

    private static String object(UploadId upload) {
        return "upload:" + upload.value();
    }
}
