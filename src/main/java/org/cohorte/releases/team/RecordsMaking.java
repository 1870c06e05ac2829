package org.cohorte.releases.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cohorte.figures.CountedRecords.Part;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Population;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.lifecycle.Version;
import org.cohorte.releases.reading.FigureTexts;
import org.cohorte.releases.tracing.TraceOutcome;
import org.cohorte.releases.tracing.TraceOutcome.Asked;
import org.cohorte.releases.tracing.TraceOutcome.Found;
import org.cohorte.releases.tracing.Tracing;
import org.cohorte.snapshots.RecordKey;
import org.cohorte.snapshots.RecordsBehind.Now;
import org.cohorte.snapshots.RecordsBehind.Traced;

/** Puts the page of the records behind a figure together. */
final class RecordsMaking {

    private static final RecordsPage.Link NO_LINK = new RecordsPage.Link("", "");

    private final TraceOutcome outcome;
    private final Asked asked;
    private final FigureKey key;
    private final WorkAddresses words;
    private final FigureTexts texts;
    private final RecordValues values;

    RecordsMaking(TraceOutcome outcome, WorkAddresses words) {
        this.outcome = outcome;
        this.asked = outcome.asked();
        this.key = asked.figure().key();
        this.words = words;
        this.texts = new FigureTexts(asked.edition(), words.language());
        this.values = new RecordValues(words);
    }

    RecordsPage page(int number) {
        return switch (outcome) {
            case Found found -> page(found, number);
            case TraceOutcome.SnapshotGone _ -> without(words.text("records.snapshotGone"));
            case TraceOutcome.DefinitionGone _ -> without(words.text("records.definitionGone"));
        };
    }

    private RecordsPage without(String why) {
        return page(List.of(why), List.of(), List.of(), "", List.of(), List.of(), NO_LINK, NO_LINK, "");
    }

    private RecordsPage page(Found found, int number) {
        long first = (number - 1L) * Tracing.PAGE;
        long records = found.answer().records();
        String summary = records == 0 ? words.text("records.none") : words.text("records.shown", whole(first + 1), whole(first + found.rows().size()), whole(records));
        return page(notices(found), counts(found), found.answer().asks(), summary, columns(found.indicator()), found.rows().stream().map(this::row).toList(),
                number > 1 ? new RecordsPage.Link(address(asked.part(), number - 1), words.text("records.before")) : NO_LINK,
                first + found.rows().size() < records ? new RecordsPage.Link(address(asked.part(), number + 1), words.text("records.after")) : NO_LINK,
                records == 0 ? "" : words.why(asked.version().address(), key) + words.text("records.path.file") + "?part=" + code(asked.part()));
    }

    private RecordsPage page(List<String> notices, List<RecordsPage.Count> counts, List<String> asks, String summary, List<String> columns, List<RecordsPage.Row> rows,
            RecordsPage.Link before, RecordsPage.Link after, String file) {
        return new RecordsPage(words, new RecordsPage.Link(words.figure(asked.version(), key), words.text("records.figure")), texts.title(key.indicator()), scope(),
                asked.figure().isTold() ? texts.value(asked.figure()) : "", notices, counts, asks, facts(), summary, columns, rows, before, after, file);
    }

    private String scope() {
        String where = key.isOfNetwork() ? words.text("records.network") : asked.edition().labels().label(key, words.language());
        return words.text("records.title") + " " + where + " · " + texts.yearOf(key);
    }

    private String whole(long number) {
        return Numbers.whole(number, words.language());
    }

    private static String code(Part part) {
        return part.name().toLowerCase(java.util.Locale.ROOT);
    }

    private String address(Part part, int page) {
        return words.why(asked.version().address(), key) + "?part=" + code(part) + (page == 1 ? "" : "&page=" + page);
    }

    private List<String> notices(Found found) {
        List<String> notices = new ArrayList<>();
        if (!asked.figure().isTold()) {
            notices.add(words.text(asked.figure().isWithheld() ? "records.not-shown" : "records.hidden"));
        } else if (asked.version().isUnpublished()) {
            notices.add(words.text("records.unpublished"));
        }
        if (!found.agrees()) {
            notices.add(words.text("records.differs", whole(found.answer().count()), whole(asked.told().orElseThrow())));
        }
        explained(found.indicator()).ifPresent(notices::add);
        if (found.indicator().years() > 1) {
            notices.add(words.text("records.pooled", String.valueOf(key.year() - 1), String.valueOf(key.year())));
        }
        if (found.answer().records() != found.answer().count()) {
            notices.add(words.text("records.several." + (found.indicator().population() == Population.SESSION ? "sessions" : "files"), whole(found.answer().count()), whole(found.answer().records())));
        }
        if (found.rows().stream().anyMatch(row -> row.traced().now() instanceof Now.WayBackGone)) {
            notices.add(words.text("records.wayBackGone"));
        }
        return notices;
    }

    /** How the records stand behind a figure that is not simply their number. */
    private Optional<String> explained(Indicator indicator) {
        return switch (indicator.kind()) {
            case ESTIMATE -> Optional.of(words.text("records.estimate"));
            case RANK -> Optional.of(words.text("records.rank"));
            case CUMULATIVE -> Optional.of(words.text("records.cumulative", String.valueOf(key.year())));
            case COUNT, SHARE -> Optional.empty();
        };
    }

    private List<RecordsPage.Count> counts(Found found) {
        Indicator indicator = found.indicator();
        if (indicator.denominator().isEmpty()) {
            return List.of(new RecordsPage.Count(address(Part.NUMERATOR, 1), true, words.text(indicator.kind() == Indicator.Kind.RANK ? "records.headcount" : "records.count"), whole(found.answer().count())));
        }
        boolean above = asked.part() == Part.NUMERATOR;
        String other = found.other().map(this::whole).orElse("");
        return List.of(new RecordsPage.Count(address(Part.NUMERATOR, 1), above, words.text("records.numerator"), above ? whole(found.answer().count()) : other),
                new RecordsPage.Count(address(Part.DENOMINATOR, 1), !above, words.text("records.denominator"), above ? other : whole(found.answer().count())));
    }

    private List<RecordsPage.Fact> facts() {
        Version version = asked.version();
        var snapshot = asked.edition().manifest().snapshot();
        return List.of(new RecordsPage.Fact(words.text("records.fact.definition"), texts.definition(key.indicator())),
                new RecordsPage.Fact(words.text("records.fact.snapshot"), words.text("records.fact.snapshot.text", Numbers.day(snapshot.day(), words.language()),
                        words.lifecycle().hour(snapshot.takenAt()))),
                new RecordsPage.Fact(words.text("records.fact.release"), words.text("records.fact.release.text", version.title().in(words.language()),
                        String.valueOf(version.address().version()), words.lifecycle().state(version.state()))));
    }

    private List<String> columns(Indicator indicator) {
        String kind = switch (indicator.population()) {
            case LEARNER, FIRST, EXIT -> "enrolment";
            case APPLICATION -> "file";
            case SESSION -> "session";
        };
        return List.of(words.text("records.column." + kind), words.text("records.column.programme"), words.text("records.column.dates"), words.text("records.column.because"),
                words.text("records.column.now"));
    }

    private RecordsPage.Row row(TraceOutcome.Row row) {
        Traced traced = row.traced();
        Map<String, String> then = traced.then();
        String name = traced.now() instanceof Now.Found found ? found.identifier() : unnamed(row.counted().key());
        String session = traced.now() instanceof Now.Found found && !(row.counted().key() instanceof RecordKey.Session) ? found.session() : "";
        boolean severalYears = row.counted().year() != key.year();
        return new RecordsPage.Row(name, severalYears ? words.text("records.ofYear", String.valueOf(row.counted().year())) : "", then.getOrDefault("programme", ""), then.getOrDefault("provider", ""),
                session, dates(row.counted().key(), then), because(row), kind(traced), now(traced), changes(traced));
    }

    /** The keys of the snapshot, where nothing leads from them to a record. */
    private String unnamed(RecordKey recordKey) {
        return switch (recordKey) {
            case RecordKey.Enrolment(long enrolment) -> words.text("records.key.enrolment", String.valueOf(enrolment));
            case RecordKey.Application file -> words.text("records.key.file", String.valueOf(file.sessionKey()));
            case RecordKey.Session(int session) -> words.text("records.key.session", String.valueOf(session));
        };
    }

    private String dates(RecordKey recordKey, Map<String, String> then) {
        return switch (recordKey) {
            case RecordKey.Enrolment _ -> then.get("ended_on").isEmpty() ? words.text("records.from", values.text("started_on", then.get("started_on")))
                    : words.text("records.fromTo", values.text("started_on", then.get("started_on")), values.text("ended_on", then.get("ended_on")));
            case RecordKey.Application _ -> words.text("records.submitted", values.text("submitted_on", then.get("submitted_on")));
            case RecordKey.Session _ -> words.text("records.fromTo", values.text("starts_on", then.get("session_starts_on")), values.text("ends_on", then.get("session_ends_on")));
        };
    }

    /** What the statement looks at; and of an exit what was observed, of a session what was announced. */
    private List<RecordsPage.Fact> because(TraceOutcome.Row row) {
        Map<String, String> told = new LinkedHashMap<>(row.counted().because());
        Optional.ofNullable(row.traced().then().get("changes")).filter(changes -> !changes.isEmpty()).ifPresent(changes -> told.put("changes", changes));
        if (told.containsKey("outcome") || told.containsKey("at_six_months") || told.containsKey("outcome_3_months")) {
            Optional.ofNullable(row.traced().then().get("outcomes")).filter(outcomes -> !outcomes.isEmpty()).ifPresent(outcomes -> told.put("outcomes", outcomes));
        }
        return told.entrySet().stream().map(entry -> new RecordsPage.Fact(values.label(entry.getKey()), values.text(entry.getKey(), entry.getValue()))).toList();
    }

    private static String kind(Traced traced) {
        return switch (traced.now()) {
            case Now.Found found -> found.forgotten() ? "forgotten" : traced.changed().isEmpty() ? "same" : "changed";
            case Now.NotFound _, Now.WayBackGone _ -> "lost";
        };
    }

    private String now(Traced traced) {
        return switch (traced.now()) {
            case Now.Found found -> words.text(found.forgotten() ? "records.now.forgotten" : traced.changed().isEmpty() ? "records.now.same" : "records.now.changed");
            case Now.NotFound _ -> words.text("records.now.notFound");
            case Now.WayBackGone _ -> words.text("records.now.wayBackGone");
        };
    }

    private List<RecordsPage.Change> changes(Traced traced) {
        return traced.now() instanceof Now.Found(String _, String _, boolean _, Map<String, String> state)
                ? traced.changed().stream().map(column -> new RecordsPage.Change(values.label(column), values.text(column, traced.then().get(column)), values.text(column, state.get(column)))).toList()
                : List.of();
    }
}
