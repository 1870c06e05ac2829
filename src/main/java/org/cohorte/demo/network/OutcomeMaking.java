package org.cohorte.demo.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cohorte.demo.network.Records.Enrolment;
import org.cohorte.demo.network.Records.Outcome;

/** What became of those who left: a third of the completers silent, more of them where the provider answers badly. */
final class OutcomeMaking {

    private static final List<String> SITUATIONS = List.of("it_job", "further_training", "other_job", "jobseeking", "inactive");

    private final Records records;
    private final Dice dice;

    OutcomeMaking(Records records, Dice dice) {
        this.records = records;
        this.dice = dice;
    }

    void observe() {
        for (PublishedBilan.Year year : PublishedBilan.years()) {
            List<Enrolment> completers = records.enrolments.stream()
                    .filter(e -> "completed".equals(e.endReason) && e.endedOn != null && e.endedOn.getYear() == year.year() && !e.session.outsideLabel).toList();
            observeCompleters(year, completers);
        }
        for (Enrolment e : records.enrolments) {
            if ("dropped_out".equals(e.endReason) && e.endedOn != null && dice.chance(0.22)) {
                add(e, within(e.endedOn, 6), SITUATIONS.get(dice.weighted(14, 14, 30, 37, 5)));
            }
        }
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
            observe(answering.get(i), year.year() <= 2019 ? 3 : 6, place);
        }
    }

    private void observe(Enrolment e, int months, int place) {
        LocalDate end = java.util.Objects.requireNonNull(e.endedOn);
        LocalDate day = within(end, months);
        if (!add(e, day, SITUATIONS.get(place))) {
            return;
        }
        if (dice.chance(0.25)) {
            int other = dice.chance(0.6) ? place : Math.max(place, 3);
            add(e, end.plusDays(dice.between(40, 70)), SITUATIONS.get(other));
        }
        if (months == 3 && dice.chance(0.3)) {
            add(e, end.plusMonths(6).minusDays(dice.between(0, 12)), SITUATIONS.get(place));
        }
    }

    /** A day that lies within so many months of the end, near them. */
    private LocalDate within(LocalDate end, int months) {
        return end.plusMonths(months).minusDays(dice.between(0, 14));
    }

    /** @return false where the day is not reached yet by the records */
    private boolean add(Enrolment e, LocalDate day, String situation) {
        if (day.isAfter(EnrolmentMaking.LAST_DAY)) {
            return false;
        }
        String source = List.of("survey", "provider", "register").get(dice.weighted(58, 32, 10));
        if (e.outcomes.stream().noneMatch(o -> o.observedOn().equals(day) && o.source().equals(source))) {
            e.outcomes.add(new Outcome(day, source, situation));
        }
        return true;
    }
}
