package org.cohorte.people.team;

import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.NotAllowed;
import org.cohorte.accounts.TeamPages;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.foundation.web.PageFrame;
import org.cohorte.people.MergeOutcome;
import org.cohorte.people.PersonId;
import org.cohorte.people.PersonRecord;
import org.cohorte.people.doubles.DoublesReview;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Doubles of persons: the pairs, the decision, the merges that can be taken back. */
@RestController
public class DoublesController {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final DoublesReview review;
    private final TeamPages pages;

    DoublesController(DoublesReview review, TeamPages pages) {
        this.review = review;
        this.pages = pages;
    }

    @GetMapping({"/equipe/doublons", "/en/team/doubles"})
    ResponseEntity<byte[]> show(@RequestParam(defaultValue = "") String done, HttpServletRequest request) {
        DoublesAddresses words = DoublesAddresses.of(request);
        DoublesReview.Proposals proposals = review.proposals();
        String said = words.find("done." + done).orElse("");
        DoublesPage page = new DoublesPage(words, words.text("doubles.lead", proposals.all()), proposals.pairs().stream().map(p -> pair(p, words)).toList(),
                review.merges().stream().map(m -> merge(m, words)).toList(), said);
        return pages.show("people/doubles", PageFrame.of(words.language(), words.text("doubles.title"), "", words.other().doubles(), words.doubles()), page);
    }

    /** @param kept whose record stays; 0 where they are two persons */
    @PostMapping({"/equipe/doublons/decision", "/en/team/doubles/decision"})
    ResponseEntity<byte[]> decide(@RequestParam(defaultValue = "0") long first, @RequestParam(defaultValue = "0") long second, @RequestParam(defaultValue = "-1") long kept,
            HttpServletRequest request) {
        PersonId one = review.find(first).orElseThrow(NotAllowed::new);
        PersonId other = review.find(second).orElseThrow(NotAllowed::new);
        if (one.equals(other) || kept != 0 && kept != first && kept != second) {
            throw new NotAllowed();
        }
        if (kept == 0) {
            review.keepApart(one, other);
            return back("apart", request);
        }
        return back(switch (review.merge(kept == first ? other : one, kept == first ? one : other)) {
            case MergeOutcome.Merged _ -> "merged";
            case MergeOutcome.AlreadyOne _ -> "already";
            case MergeOutcome.Forgotten _ -> "forgotten";
        }, request);
    }

    @PostMapping({"/equipe/doublons/fusions/{merge:\\d+}/annulation", "/en/team/doubles/merges/{merge:\\d+}/undoing"})
    ResponseEntity<byte[]> undo(@PathVariable long merge, HttpServletRequest request) {
        return back(review.undo(merge) ? "undone" : "not-undone", request);
    }

    private static ResponseEntity<byte[]> back(String done, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(DoublesAddresses.of(request).doubles() + "?done=" + done)).build();
    }

    private static DoublesPage.PairCard pair(DoublesReview.Pair pair, DoublesAddresses words) {
        List<DoublesPage.Line> lines = new ArrayList<>();
        line("family-name", pair, words, PersonRecord::familyName, lines);
        line("given-names", pair, words, PersonRecord::givenNames, lines);
        line("birth-date", pair, words, p -> p.birthDate().map(day -> Numbers.day(day, words.language())).orElse(""), lines);
        line("email", pair, words, PersonRecord::email, lines);
        line("phone", pair, words, PersonRecord::phone, lines);
        line("gender", pair, words, p -> p.gender().isEmpty() ? "" : words.text("gender." + p.gender()), lines);
        line("identifiers", pair, words, p -> String.join(", ", p.identifiers()), lines);
        line("recorded", pair, words, p -> Numbers.day(p.recordedAt().atZone(PARIS).toLocalDate(), words.language()), lines);
        return new DoublesPage.PairCard(pair.first().id().value(), pair.second().id().value(), words.text("reason." + pair.reason().name().toLowerCase(Locale.ROOT)), lines);
    }

    private static void line(String label, DoublesReview.Pair pair, DoublesAddresses words, Function<PersonRecord, String> value, List<DoublesPage.Line> lines) {
        String first = value.apply(pair.first());
        String second = value.apply(pair.second());
        lines.add(new DoublesPage.Line(words.text("field." + label), first.isEmpty() ? "—" : first, second.isEmpty() ? "—" : second, first.equals(second) && !first.isEmpty()));
    }

    private static DoublesPage.MergeLine merge(DoublesReview.Merge merge, DoublesAddresses words) {
        return new DoublesPage.MergeLine(named(merge.merged()), named(merge.kept()), Numbers.day(merge.at().atZone(PARIS).toLocalDate(), words.language()), words.undo(merge.id()));
    }

    private static String named(PersonRecord person) {
        return (person.givenNames() + " " + person.familyName()).strip() + " (" + String.join(", ", person.identifiers()) + ")";
    }
}
