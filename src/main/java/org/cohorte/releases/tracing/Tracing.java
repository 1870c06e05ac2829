package org.cohorte.releases.tracing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.cohorte.accounts.AuditTrail;
import org.cohorte.accounts.NotAllowed;
import org.cohorte.accounts.Right;
import org.cohorte.accounts.SignedIn;
import org.cohorte.figures.Breakdown;
import org.cohorte.figures.CountedRecords;
import org.cohorte.figures.CountedRecords.Answer;
import org.cohorte.figures.CountedRecords.Counted;
import org.cohorte.figures.CountedRecords.Part;
import org.cohorte.figures.CountedRecords.Question;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Indicators;
import org.cohorte.foundation.files.Checksum;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;
import org.cohorte.releases.lifecycle.ActingPerson;
import org.cohorte.releases.lifecycle.TeamReleases;
import org.cohorte.releases.lifecycle.Version;
import org.cohorte.releases.tracing.TraceOutcome.Asked;
import org.cohorte.releases.tracing.TraceOutcome.DefinitionGone;
import org.cohorte.releases.tracing.TraceOutcome.Found;
import org.cohorte.releases.tracing.TraceOutcome.Row;
import org.cohorte.releases.tracing.TraceOutcome.SnapshotGone;
import org.cohorte.snapshots.Manifest;
import org.cohorte.snapshots.RecordsBehind;
import org.cohorte.snapshots.RecordsBehind.Traced;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.Snapshots;
import org.springframework.stereotype.Service;

/**
 * Leads from a figure to the records that it counts. Who looked, at which records of which figure, is in the audit trail before the way back is opened and
 * anything is shown.
 */
@Service
public class Tracing {

    public static final int PAGE = 50;

    /** Records of a file are traced so many at a time, so that memory does not grow with them. */
    private static final int AT_ONCE = 20_000;

    private final ActingPerson acting;
    private final TeamReleases releases;
    private final CountedRecords counting;
    private final RecordsBehind behind;
    private final Snapshots snapshots;
    private final AuditTrail trail;

    Tracing(ActingPerson acting, TeamReleases releases, CountedRecords counting, RecordsBehind behind, Snapshots snapshots, AuditTrail trail) {
        this.acting = acting;
        this.releases = releases;
        this.counting = counting;
        this.behind = behind;
        this.snapshots = snapshots;
        this.trail = trail;
    }

    /**
     * A page of the records, from 1.
     *
     * @throws NotAllowed where the person may not, or there is no such figure, count or page
     */
    public TraceOutcome page(EditionAddress address, FigureKey key, Part part, int page) {
        List<Row> rows = new ArrayList<>();
        return switch (ways(address, key, part)) {
            case Way way -> {
                Found found = found(way, "records.traced", (page - 1L) * PAGE, PAGE, rows::addAll);
                if (rows.isEmpty() && page > 1) {
                    throw new NotAllowed();
                }
                yield new Found(found.asked(), found.indicator(), found.answer(), other(way), rows);
            }
            case NoWay(TraceOutcome why) -> why;
        };
    }

    /** All of the records, some thousands at a time; the outcome has none of them. */
    public TraceOutcome all(EditionAddress address, FigureKey key, Part part, Consumer<List<Row>> reader) {
        return switch (ways(address, key, part)) {
            case Way way -> found(way, "records.downloaded", 0, Integer.MAX_VALUE, reader);
            case NoWay(TraceOutcome why) -> why;
        };
    }

    private sealed interface Ways {}

    private record Way(SignedIn person, Asked asked, Snapshot snapshot, Question question) implements Ways {}

    private record NoWay(TraceOutcome why) implements Ways {}

    private Ways ways(EditionAddress address, FigureKey key, Part part) {
        SignedIn person = acting.require(Right.TRACE_RECORDS);
        Version version = releases.one(address);
        Edition edition = releases.preview(address).orElseThrow(NotAllowed::new);
        PublishedFigure figure = edition.figureOrUntold(key).orElseThrow(NotAllowed::new);
        Asked asked = new Asked(version, edition, figure, part);
        Optional<Indicator> indicator = Indicators.find(key.indicator());
        if (indicator.isEmpty()) {
            return new NoWay(new DefinitionGone(asked));
        }
        if (part == Part.DENOMINATOR && indicator.get().denominator().isEmpty()) {
            throw new NotAllowed();
        }
        Question question = new Question(indicator.get(), part, key.year(), key.dimensionList().stream().map(code -> Breakdown.find(code).orElseThrow()).toList(), key.memberList());
        return kept(edition).<Ways>map(snapshot -> new Way(person, asked, snapshot, question)).orElseGet(() -> new NoWay(new SnapshotGone(asked)));
    }

    /** The very snapshot that the edition was computed from. */
    private Optional<Snapshot> kept(Edition edition) {
        return snapshots.stored().find(edition.manifest().snapshot().id()).filter(found -> {
            try {
                return Checksum.of(found.folder().resolve(Manifest.FILE_NAME)).equals(edition.manifest().snapshot().manifestSha256());
            } catch (IOException e) {
                throw new UncheckedIOException("The manifest of the snapshot " + found.manifest().id() + " cannot be read", e);
            }
        }).map(Snapshot::verify);
    }

    private Found found(Way way, String act, long from, long atMost, Consumer<List<Row>> reader) {
        List<Counted> counted = new ArrayList<>();
        Answer answer = counting.tell(way.snapshot(), way.question(), from, atMost, counted::add);
        trail.record(way.person(), act, object(way, from, counted.size(), answer.records()));
        for (int begin = 0; begin < counted.size(); begin += AT_ONCE) {
            reader.accept(rows(way.snapshot(), counted.subList(begin, Math.min(counted.size(), begin + AT_ONCE))));
        }
        return new Found(way.asked(), way.question().indicator(), answer, Optional.empty(), List.of());
    }

    private List<Row> rows(Snapshot snapshot, List<Counted> counted) {
        List<Traced> traced = behind.of(snapshot, counted.stream().map(Counted::key).toList());
        return IntStream.range(0, counted.size()).mapToObj(i -> new Row(counted.get(i), traced.get(i))).toList();
    }

    /** Which records of which count: {@code release:2020/v1 women-share 2020 region=53 numerator 51-100/3120}. */
    private static String object(Way way, long from, int shown, long records) {
        return "release:" + way.asked().version().address().path() + " " + way.asked().figure().key() + " " + way.asked().part().name().toLowerCase(Locale.ROOT)
                + " " + (shown == 0 ? "0" : (from + 1) + "-" + (from + shown)) + "/" + records;
    }

    /** The other count of a share: told by the edition, or counted where the edition hides it. */
    private Optional<Long> other(Way way) {
        Question asked = way.question();
        if (asked.indicator().denominator().isEmpty()) {
            return Optional.empty();
        }
        Part part = asked.part() == Part.NUMERATOR ? Part.DENOMINATOR : Part.NUMERATOR;
        Asked other = new Asked(way.asked().version(), way.asked().edition(), way.asked().figure(), part);
        return other.told().or(() -> Optional.of(counting.tell(way.snapshot(), new Question(asked.indicator(), part, asked.year(), asked.dimensions(), asked.members()), 0, 0, _ -> { }).count()));
    }
}
