package org.cohorte.demo.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.cohorte.demo.network.Records.Enrolment;
import org.cohorte.demo.network.Records.Outcome;

/** What became of those who left: a third of the completers silent, more of them where the provider answers badly. */
final class OutcomeMaking {

    private static final List<String> SITUATIONS = List.of("it_job", "further_training", "other_job", "jobseeking", "inactive");
    private static final int OTHER_JOB = 2;
    private static final int JOBSEEKING = 3;

    private final Records records;
    private final Dice dice;

    OutcomeMaking(Records records, Dice dice) {
        this.records = records;
        this.dice = dice;
    }

    void observe() {
        for (PublishedBilan.Year year : PublishedBilan.years()) {
            List<Enrolment> completers = exitsOf(year.year()).stream().filter(e -> "completed".equals(e.endReason)).toList();
            observeCompleters(year, completers);
        }
        for (Enrolment e : records.enrolments) {
            if ("dropped_out".equals(e.endReason) && e.endedOn != null && dice.chance(0.22)) {
                add(e, within(e.endedOn, 6), SITUATIONS.get(dice.weighted(14, 14, 30, 37, 5)));
            }
        }
    }

    /** Of each person the enrolment that ends last in the year: of two completed ones the figures know the last alone. */
    private List<Enrolment> exitsOf(int year) {
        Map<Integer, Enrolment> last = new TreeMap<>();
        records.enrolments.stream().filter(e -> e.lastDay().getYear() == year && !"transferred".equals(e.endReason) && !e.session.outsideLabel)
                .forEach(e -> last.merge(e.person.number, e, (one, other) -> other.lastDay().isBefore(one.lastDay()) ? one : other));
        return List.copyOf(last.values());
    }

    private void observeCompleters(PublishedBilan.Year year, List<Enrolment> completers) {
        List<Enrolment> answering = new ArrayList<>(completers);
        Map<Enrolment, Double> silence = new HashMap<>();
        answering.forEach(e -> silence.put(e, dice.roll() + 1.2 * e.session.programme.provider.silence));
        answering.sort(Comparator.comparingDouble((Enrolment e) -> silence.get(e)).thenComparingInt(e -> e.number));
        answering = new ArrayList<>(answering.subList(0, Math.round(answering.size() * 2 / 3f)));
        dice.shuffle(answering);
        int answers = answering.size();
        long inItJob = Math.round(answers * year.itJobShare());
        long inTraining = year.year() == 2020 ? Math.round(answers * PublishedBilan.FURTHER_TRAINING_SHARE_2020) : Math.round(answers * year.positiveShare()) - inItJob;
        for (int i = 0; i < answers; i++) {
            int place = i < inItJob ? 0 : i < inItJob + inTraining ? 1 : 2 + dice.weighted(44, 47, 9);
            if (year.year() <= 2019) {
                observeAtThreeMonths(answering.get(i), place);
            } else {
                observeAtSixMonths(answering.get(i), place);
            }
        }
    }

    /** As the bilans up to 2019 asked; some were asked earlier, or again. */
    private void observeAtThreeMonths(Enrolment e, int place) {
        LocalDate end = Objects.requireNonNull(e.endedOn);
        add(e, within(end, 3), SITUATIONS.get(place));
        if (dice.chance(0.25)) {
            add(e, end.plusDays(dice.between(40, 70)), SITUATIONS.get(dice.chance(0.6) ? place : Math.max(place, JOBSEEKING)));
        }
        if (dice.chance(0.3)) {
            add(e, within(end, 6), SITUATIONS.get(place));
        }
    }

    /** Since 2020: most as they were at three months; some found their place later, some had one and lost it. */
    private void observeAtSixMonths(Enrolment e, int place) {
        LocalDate end = Objects.requireNonNull(e.endedOn);
        boolean positive = place < OTHER_JOB;
        if (positive && dice.chance(0.08)) {
            add(e, within(end, 3), SITUATIONS.get(place));
            add(e, within(end, 6), SITUATIONS.get(dice.chance(0.4) ? OTHER_JOB : JOBSEEKING));
            return;
        }
        add(e, within(end, 6), SITUATIONS.get(place));
        if (dice.chance(0.55)) {
            int earlier = dice.chance(positive ? 0.88 : 0.7) ? place : Math.max(place, JOBSEEKING);
            add(e, within(end, 3), SITUATIONS.get(earlier));
        }
    }

    /** A day that lies within so many months of the end, near them. */
    private LocalDate within(LocalDate end, int months) {
        return end.plusMonths(months).minusDays(dice.between(0, 14));
    }

    /** Not where the records do not reach the day yet, or the same source spoke of it already. */
    private void add(Enrolment e, LocalDate day, String situation) {
        String source = List.of("survey", "provider", "register").get(dice.weighted(58, 32, 10));
        if (!day.isAfter(EnrolmentMaking.LAST_DAY) && e.outcomes.stream().noneMatch(o -> o.observedOn().equals(day) && o.source().equals(source))) {
            e.outcomes.add(new Outcome(day, source, situation));
        }
    }
}
