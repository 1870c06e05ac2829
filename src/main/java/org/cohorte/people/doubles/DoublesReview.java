package org.cohorte.people.doubles;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cohorte.accounts.AuditTrail;
import org.cohorte.accounts.Right;
import org.cohorte.accounts.SignIns;
import org.cohorte.accounts.SignedIn;
import org.cohorte.foundation.history.History;
import org.cohorte.people.MergeOutcome;
import org.cohorte.people.People;
import org.cohorte.people.PersonId;
import org.cohorte.people.PersonRecord;
import org.cohorte.people.ProposedDouble;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pairs of records that may be one person, before a human who decides: one person, or two; a merge can be taken back. */
@Service
public class DoublesReview {

    private static final int AT_A_TIME = 20;
    private static final int MERGES = 50;

    private final SignIns signIns;
    private final People people;
    private final DoublesStore store;
    private final History history;
    private final AuditTrail trail;

    DoublesReview(SignIns signIns, People people, DoublesStore store, History history, AuditTrail trail) {
        this.signIns = signIns;
        this.people = people;
        this.store = store;
        this.history = history;
        this.trail = trail;
    }

    /** A proposed pair with both records. */
    public record Pair(PersonRecord first, PersonRecord second, ProposedDouble.Reason reason) {}

    /**
     * The first pairs, the oldest records first.
     *
     * @param all how many there are
     */
    public record Proposals(List<Pair> pairs, int all) {
        public Proposals {
            pairs = List.copyOf(pairs);
        }
    }

    /** A merge that holds; it can be taken back. */
    public record Merge(long id, PersonRecord merged, PersonRecord kept, Instant at) {}

    public Proposals proposals() {
        signIns.require(Right.REVIEW_PERSONS);
        List<ProposedDouble> all = people.proposedDoubles();
        List<ProposedDouble> shown = all.stream().limit(AT_A_TIME).toList();
        Map<PersonId, PersonRecord> records = records(shown.stream().flatMap(p -> Stream.of(p.first(), p.second())).toList());
        return new Proposals(shown.stream().map(p -> new Pair(records.get(p.first()), records.get(p.second()), p.reason())).toList(), all.size());
    }

    /** The newest first. */
    public List<Merge> merges() {
        signIns.require(Right.REVIEW_PERSONS);
        List<DoublesStore.MergeRow> rows = store.merges(MERGES);
        Map<PersonId, PersonRecord> records = records(rows.stream().flatMap(r -> Stream.of(r.merged(), r.kept())).toList());
        return rows.stream().map(r -> new Merge(r.id(), records.get(r.merged()), records.get(r.kept()), r.at())).toList();
    }

    private Map<PersonId, PersonRecord> records(List<PersonId> persons) {
        return store.records(persons).stream().collect(Collectors.toMap(PersonRecord::id, Function.identity()));
    }

    /** @param kept whose record stays; what is of the other counts as this person's from now on */
    @Transactional
    public MergeOutcome merge(PersonId same, PersonId kept) {
        SignedIn person = signIns.require(Right.REVIEW_PERSONS);
        MergeOutcome outcome = people.merge(same, kept, person.actor());
        if (outcome instanceof MergeOutcome.Merged(long id)) {
            trail.record(person, "person.merged", "merge:" + id);
        }
        return outcome;
    }

    /** They are two persons; the pair is not proposed again. */
    @Transactional
    public void keepApart(PersonId one, PersonId other) {
        SignedIn person = signIns.require(Right.REVIEW_PERSONS);
        history.actAs(person.actor());
        if (store.keepApart(Math.min(one.value(), other.value()), Math.max(one.value(), other.value()))) {
            trail.record(person, "person.kept-apart", "person:" + Math.min(one.value(), other.value()) + "-" + Math.max(one.value(), other.value()));
        }
    }

    /** @return false where it was taken back already, or where one of both was forgotten since */
    @Transactional
    public boolean undo(long merge) {
        SignedIn person = signIns.require(Right.REVIEW_PERSONS);
        boolean undone = people.undo(merge, person.actor());
        if (undone) {
            trail.record(person, "person.merge-undone", "merge:" + merge);
        }
        return undone;
    }

    /** Whether both are records that someone may decide about. */
    public Optional<PersonId> find(long id) {
        signIns.require(Right.REVIEW_PERSONS);
        return store.records(List.of(new PersonId(id))).stream().map(PersonRecord::id).findFirst();
    }
}
