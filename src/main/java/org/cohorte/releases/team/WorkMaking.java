package org.cohorte.releases.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cohorte.foundation.forms.Choice;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.lifecycle.CheckFinding;
import org.cohorte.releases.lifecycle.Computation;
import org.cohorte.releases.lifecycle.Explanation;
import org.cohorte.releases.lifecycle.Obstacle;
import org.cohorte.releases.lifecycle.TeamReleases;
import org.cohorte.releases.lifecycle.Version;
import org.cohorte.releases.lifecycle.VersionState;
import org.cohorte.releases.sentences.SentenceChoice;
import org.cohorte.releases.team.WorkPage.Button;
import org.cohorte.releases.team.WorkPage.Fact;
import org.cohorte.releases.team.WorkPage.Next;

/** Makes the page of a version at work. */
final class WorkMaking {

    private static final List<VersionState> WAY = List.of(VersionState.DRAFT, VersionState.IN_REVIEW, VersionState.APPROVED, VersionState.SCHEDULED, VersionState.PUBLISHED);

    private final TeamReleases.Whole whole;
    private final Version version;
    private final WorkAddresses words;
    private final PersonNames names;
    private final List<Choice> snapshots;

    WorkMaking(TeamReleases.Whole whole, WorkAddresses words, PersonNames names, List<Choice> snapshots) {
        this.whole = whole;
        this.version = whole.version();
        this.words = words;
        this.names = names;
        this.snapshots = snapshots;
    }

    private EditionAddress address() {
        return version.address();
    }

    private VersionState state() {
        return version.state();
    }

    private boolean mayEdit() {
        return version.isDraft() && whole.mayPrepare();
    }

    WorkPage page(FilledForm form) {
        return new WorkPage(words, title(version, words), state().code(), words.lifecycle().state(state()), lead(), stations(), next(), offers(), form, figures(whole, words), checks(),
                facts(), history(), whole.computed() || !version.isDraft() && version.isUnpublished() ? words.preview(address()) : "",
                state().wasPublished() ? words.published(address()) : "", version.amends().isPresent() && (whole.computed() || !version.isDraft()) ? words.comparison(address()) : "");
    }

    static String title(Version version, WorkAddresses words) {
        return words.text("work.title", version.title().in(words.language()), Integer.toString(version.address().version()));
    }

    private String lead() {
        return switch (state()) {
            case SCHEDULED -> words.text("lead.scheduled", words.lifecycle().hour(version.publishAt().orElseThrow()));
            case WITHDRAWN -> version.withdrawal().in(words.language());
            default -> version.changed().in(words.language());
        };
    }

    private List<WorkPage.Station> stations() {
        int at = WAY.indexOf(state());
        return WAY.stream().map(s -> new WorkPage.Station(words.lifecycle().state(s), s == state(), at < 0 ? state().wasPublished() : WAY.indexOf(s) < at)).toList();
    }

    private Next next() {
        if (isOutdated()) {
            return new Next(words.text("next.outdated.heading"), String.join(" ", publishedSince()), List.of(), Optional.empty());
        }
        return switch (state()) {
            case NEW, DRAFT -> nextOfDraft();
            case IN_REVIEW -> nextOfReview();
            case APPROVED -> say(whole.mayPrepare() ? "next.approved" : "next.approved.other");
            case SCHEDULED -> new Next(words.text("next.scheduled.heading"), words.text("next.scheduled.text", words.lifecycle().hour(version.publishAt().orElseThrow())), List.of(), Optional.empty());
            case PUBLISHED -> say("next.published");
            case SUPERSEDED -> say("next.superseded");
            case WITHDRAWN -> say("next.withdrawn");
            case ABANDONED -> say("next.abandoned");
        };
    }

    /** Whether another edition came out while it was reviewed or waited for its hour; a draft is told so beside its other obstacles. */
    private boolean isOutdated() {
        return !version.isDraft() && !publishedSince().isEmpty();
    }

    private Next say(String key) {
        return new Next(words.text(key + ".heading"), words.text(key + ".text", names.of(whole.preparers(), words)), List.of(), Optional.empty());
    }

    private Next nextOfDraft() {
        if (!whole.mayPrepare()) {
            return say("next.draft.other");
        }
        if (whole.computation().filter(Computation::isUnderWay).isPresent()) {
            return say("next.computing");
        }
        if (!whole.computed()) {
            return new Next(words.text("next.compute.heading"), words.text("next.compute.text"), publishedSince(), Optional.of(button(Act.COMPUTE, "act.compute")));
        }
        if (!whole.obstacles().isEmpty()) {
            return new Next(words.text("next.obstacles.heading"), words.text("next.obstacles.text"), obstacles(whole, words), Optional.empty());
        }
        return new Next(words.text("next.submit.heading"), words.text("next.submit.text"), List.of(), Optional.of(button(Act.SUBMIT, "act.submit")));
    }

    private List<String> publishedSince() {
        return whole.obstacles().stream().filter(o -> o.reason() == Obstacle.Reason.PUBLISHED_SINCE).map(words.lifecycle()::obstacle).toList();
    }

    private Next nextOfReview() {
        if (!whole.obstacles().isEmpty()) {
            return new Next(words.text("next.review.obstacles.heading"), words.text("next.review.obstacles.text"), obstacles(whole, words), Optional.empty());
        }
        return whole.mayApprove()
                ? new Next(words.text("next.approve.heading"), words.text("next.approve.text", names.of(whole.preparers(), words)), List.of(), Optional.of(button(Act.APPROVE, "act.approve")))
                : say("next.review.other");
    }

    private Button button(Act act, String label) {
        return new Button(words.act(address(), act), words.text(label));
    }

    /** One line for all that say the same: every provider can be one. */
    static List<String> obstacles(TeamReleases.Whole whole, WorkAddresses words) {
        Map<String, Long> counted = whole.obstacles().stream().collect(Collectors.groupingBy(o -> obstacle(o, whole, words), LinkedHashMap::new, Collectors.counting()));
        return counted.entrySet().stream().map(e -> e.getValue() == 1 ? e.getKey() : words.text("next.obstacles.times", e.getKey(), e.getValue())).toList();
    }

    static String obstacle(Obstacle obstacle, TeamReleases.Whole whole, WorkAddresses words) {
        String about = whole.findings().stream().filter(f -> f.key().equals(obstacle.about())).map(f -> f.title().in(words.language())).findFirst().orElse(obstacle.about());
        return words.lifecycle().obstacle(new Obstacle(obstacle.reason(), about));
    }

    private WorkPage.Offers offers() {
        boolean prepares = whole.mayPrepare();
        boolean waits = prepares && !isOutdated();
        boolean back = state() == VersionState.IN_REVIEW || state() == VersionState.APPROVED;
        return new WorkPage.Offers(
                offer(waits && state() == VersionState.APPROVED, Act.SCHEDULE),
                offer(waits && (state() == VersionState.APPROVED || state() == VersionState.SCHEDULED), Act.PUBLISH),
                offer(prepares && state() == VersionState.SCHEDULED, Act.UNSCHEDULE),
                offer(back && (prepares || whole.mayApprove()), Act.SEND_BACK),
                offer(prepares && (state() == VersionState.PUBLISHED || state() == VersionState.WITHDRAWN), Act.AMEND),
                offer(prepares && (state() == VersionState.PUBLISHED || state() == VersionState.SUPERSEDED), Act.WITHDRAW),
                offer(mayEdit(), Act.ABANDON), snapshots);
    }

    private String offer(boolean made, Act act) {
        return made ? words.act(address(), act) : "";
    }

    /** How far the figures are; the page and its fragment show the same. */
    static WorkPage.Figures figures(TeamReleases.Whole whole, WorkAddresses words) {
        EditionAddress address = whole.version().address();
        Optional<Computation> newest = whole.computation();
        boolean underWay = newest.filter(Computation::isUnderWay).isPresent();
        boolean may = whole.version().isDraft() && whole.mayPrepare();
        return new WorkPage.Figures(words, underWay, newest.filter(Computation::stopAsked).isPresent(), figuresText(whole, words),
                newest.filter(c -> underWay && c.began().isPresent()).map(c -> c.step().in(words.language())).orElse(""), newest.flatMap(Computation::percent).orElse(-1),
                words.act(address, Act.COMPUTE), words.work(address), may && !underWay ? words.act(address, Act.COMPUTE) : "", may && underWay ? words.act(address, Act.STOP) : "");
    }

    private static String figuresText(TeamReleases.Whole whole, WorkAddresses words) {
        if (whole.computation().isEmpty()) {
            return words.text("figures.never");
        }
        Computation newest = whole.computation().get();
        if (newest.isUnderWay()) {
            return words.text(newest.stopAsked() ? "figures.stopping" : newest.began().isEmpty() ? "figures.waiting" : "figures.underWay");
        }
        String ended = words.lifecycle().hour(newest.ended().orElseThrow());
        return switch (newest.end().orElseThrow()) {
            case DONE -> words.text(whole.computed() || !whole.version().isDraft() ? "figures.done" : "figures.stale", ended);
            case STOPPED -> words.text("figures.stopped", ended);
            case REFUSED -> words.text("figures.refused", ended, newest.message().in(words.language()));
            case FAILED -> words.text("figures.failed", ended, newest.message().in(words.language()));
        };
    }

    private WorkPage.Checks checks() {
        long blocking = whole.findings().stream().filter(CheckFinding::blocking).count();
        long open = whole.findings().size() - blocking;
        String text = !whole.computed() ? words.text("checks.none.yet") : whole.findings().isEmpty() ? words.text("checks.clean") : words.text("checks.found", blocking, open);
        return new WorkPage.Checks(whole.computed(), mayEdit() && open > 0, words.act(address(), Act.EXPLAIN), text, findings(whole, words));
    }

    /** Blocking ones of the same check are one entry; each that wants an explanation is one by itself. */
    static List<WorkPage.Finding> findings(TeamReleases.Whole whole, WorkAddresses words) {
        Map<String, List<CheckFinding>> together = whole.findings().stream()
                .collect(Collectors.groupingBy(f -> f.blocking() ? "blocking:" + f.title() : f.key(), LinkedHashMap::new, Collectors.toList()));
        return together.values().stream().map(same -> finding(same.getFirst(), whole, words, same.stream().skip(1).map(f -> f.detail().in(words.language())).toList())).toList();
    }

    private static WorkPage.Finding finding(CheckFinding finding, TeamReleases.Whole whole, WorkAddresses words, List<String> others) {
        return new WorkPage.Finding("finding-" + whole.findings().indexOf(finding), finding.key(), finding.found(), finding.title().in(words.language()), finding.detail().in(words.language()), finding.blocking(),
                whole.written().explanation(finding).map(Explanation::text).orElse(""), whole.written().explains(finding), others);
    }

    private List<Fact> facts() {
        EditionTexts texts = whole.written().texts();
        List<SentenceChoice> sentences = whole.written().sentences();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("fact.data", Part.BASIS, List.of(version.basis().snapshot().map(s -> words.text("fact.snapshot", s)).orElseGet(() -> words.text("fact.snapshot.none")),
                words.text("fact.settings", Integer.toString(version.basis().threshold()), Integer.toString(version.basis().smallestBase()), version.basis().notSensitive().size()),
                words.text("fact.tables", version.basis().tables().size()))));
        facts.add(fact("fact.notes", Part.NOTES, text(version.notes())));
        if (version.amends().isPresent()) {
            facts.add(fact("fact.changed", Part.NOTES, text(version.changed())));
        }
        facts.add(fact("fact.groups", Part.GROUPS, orNone(texts.groups().stream().map(group -> group.name().in(words.language())).toList())));
        facts.add(fact("fact.sentences", Part.SENTENCES, sentences.isEmpty() ? none() : List.of(words.text("fact.sentences.count", sentences.size(),
                sentences.stream().filter(s -> s.edit().isPresent()).count()))));
        facts.add(fact("fact.readers", Part.READERS, orNone(whole.readers().stream().map(TeamReleases.Reader::name).toList())));
        facts.add(fact("fact.providers", Part.PROVIDERS, texts.notSignedOff().isEmpty() ? none() : List.of(words.text("fact.providers.count", texts.notSignedOff().size()))));
        facts.add(fact("fact.elsewhere", Part.ELSEWHERE, whole.written().elsewhere().isEmpty() ? none() : List.of(words.text("fact.elsewhere.count", whole.written().elsewhere().size()))));
        facts.add(new Fact(words.text("fact.preparers"), List.of(names.of(whole.preparers(), words)), "", ""));
        return facts;
    }

    private Fact fact(String label, Part part, List<String> values) {
        return new Fact(words.text(label), values, mayEdit() ? words.part(address(), part) : "", words.text(label + ".change"));
    }

    private List<String> none() {
        return List.of(words.text("fact.none"));
    }

    private List<String> orNone(List<String> values) {
        return values.isEmpty() ? none() : values;
    }

    private List<String> text(Bilingual text) {
        return text.isEmpty() ? none() : List.of(text.in(words.language()));
    }

    private List<WorkPage.Entry> history() {
        return whole.history().reversed().stream().map(t -> new WorkPage.Entry(words.lifecycle().hour(t.at()), names.of(t.by(), words), words.lifecycle().step(t), t.reason())).toList();
    }
}
