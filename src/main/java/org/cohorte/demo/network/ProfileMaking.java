package org.cohorte.demo.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.cohorte.demo.network.Records.Person;
import org.jspecify.annotations.Nullable;

/** Who the people are: those who are already there count, and those who come make the year's shares what was published. */
final class ProfileMaking {

    private static final int FEW = 10;

    private final Dice dice;

    ProfileMaking(Dice dice) {
        this.dice = dice;
    }

    /** @param others learners of the year whose profile stands already */
    void profile(PublishedBilan.Year year, List<Person> entrants, List<Person> others) {
        entrants.forEach(p -> {
            p.birthDate = dice.chance(0.008) ? null : birthDate(year.year());
            p.situation = dice.chance(0.03) ? null : situation();
        });
        boolean exact = year.year() == 2020;
        share(entrants, others, year.womenShare(), 0.004, p -> p.gender == null ? null : p.gender.equals("f"), (p, yes) -> p.gender = yes ? "f" : dice.chance(0.004) ? "x" : "m");
        share(entrants, others, year.qpvShare(), 0.03, p -> p.inQpv, (p, yes) -> p.inQpv = yes);
        if (exact) {
            int known = PublishedBilan.LEVEL_KNOWN_2020 - (int) others.stream().filter(p -> p.level != null).count();
            int low = PublishedBilan.AT_OR_BELOW_BAC_2020 - (int) others.stream().filter(p -> p.level != null && p.level <= 4).count();
            assign(entrants, known, low, (p, yes) -> p.level = level(yes));
        } else {
            share(entrants, others, year.atOrBelowBacShare(), 0.006, p -> p.level == null ? null : p.level <= 4, (p, yes) -> p.level = level(yes));
        }
    }

    /** People who only applied, or whom no label covers. */
    void profileFreely(List<Person> people, int year) {
        for (Person p : people) {
            p.birthDate = dice.chance(0.02) ? null : birthDate(year);
            p.situation = dice.chance(0.1) ? null : situation();
            p.gender = dice.chance(0.02) ? null : dice.chance(0.27) ? "f" : "m";
            p.inQpv = dice.chance(0.15) ? null : (Boolean) dice.chance(0.18);
            p.level = dice.chance(0.08) ? null : (Integer) level(dice.chance(0.56));
        }
    }

    private interface Setter {
        void set(Person person, boolean yes);
    }

    private void share(List<Person> entrants, List<Person> others, double share, double unknown, Function<Person, @Nullable Boolean> known, Setter setter) {
        long knownOthers = others.stream().filter(p -> known.apply(p) != null).count();
        long yesOthers = others.stream().filter(p -> Boolean.TRUE.equals(known.apply(p))).count();
        int knownHere = entrants.size() - unknown(entrants.size(), unknown);
        long yes = Math.round(share * (knownOthers + knownHere)) - yesOthers;
        assign(entrants, knownHere, (int) Math.clamp(yes, 0, knownHere), setter);
    }

    /** A year of a few hundred people knows all of them: one to ten unknown would hide the share, and with it the records of all later years. */
    private static int unknown(int people, double share) {
        int unknown = (int) Math.round(people * share);
        return unknown <= FEW ? 0 : unknown;
    }

    private void assign(List<Person> entrants, int known, int yes, Setter setter) {
        if (known > entrants.size() || yes > known || yes < 0) {
            throw new IllegalStateException("the year's shares cannot be reached: " + yes + " of " + known + " of " + entrants.size());
        }
        List<Person> order = new ArrayList<>(entrants);
        dice.shuffle(order);
        for (int i = 0; i < known; i++) {
            setter.set(order.get(i), i < yes);
        }
    }

    private int level(boolean atOrBelowBac) {
        return atOrBelowBac ? List.of(1, 2, 3, 4).get(dice.weighted(4, 7, 24, 65)) : List.of(5, 6, 7, 8).get(dice.weighted(48, 35, 16, 1));
    }

    private LocalDate birthDate(int year) {
        int age = switch (dice.weighted(1, 44, 34, 15, 6)) {
            case 0 -> 17;
            case 1 -> dice.between(18, 25);
            case 2 -> dice.between(26, 35);
            case 3 -> dice.between(36, 45);
            default -> dice.between(46, 60);
        };
        return LocalDate.of(year - age, dice.between(1, 12), dice.between(1, 28)).minusDays(dice.between(0, 20));
    }

    private String situation() {
        return List.of("jobseeker", "inactive", "student", "employed").get(dice.weighted(76, 9, 6, 9));
    }

}
