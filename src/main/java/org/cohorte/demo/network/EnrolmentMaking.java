package org.cohorte.demo.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.cohorte.demo.network.Records.Enrolment;
import org.cohorte.demo.network.Records.Person;
import org.cohorte.demo.network.Records.Session;
import org.jspecify.annotations.Nullable;

/** Who learns in which session, from when to when, and how it ended. */
final class EnrolmentMaking {

    static final LocalDate LAST_DAY = LocalDate.of(2021, 8, 31);

    /** Someone who comes back does so well after the last end, so that both exits count. */
    private static final int DAYS_APART = 60;

    private final Records records;
    private final Dice dice;

    EnrolmentMaking(Records records, Dice dice) {
        this.records = records;
        this.dice = dice;
    }

    /** Fills a year's sessions with people who start for the first time and people who come back. */
    List<Person> fill(List<Session> sessions, int year, int returners) {
        List<Person> candidates = new ArrayList<>(records.people.stream()
                .filter(p -> p.firstYear > 0 && p.firstYear < year && !p.inTraining && p.lastEnd != null && p.lastEnd.getYear() < year).toList());
        dice.shuffle(candidates);
        List<Person> entrants = new ArrayList<>();
        List<Session> places = new ArrayList<>();
        sessions.forEach(s -> {
            for (int i = 0; i < s.enrolled; i++) {
                places.add(s);
            }
        });
        dice.shuffle(places);
        int left = returners;
        for (Session session : places) {
            Person back = left > 0 ? takeOneFor(session, candidates) : null;
            if (back != null) {
                left--;
                enrol(back, session);
            } else {
                entrants.add(enrol(newPerson(year), session).person);
            }
        }
        if (left > 0) {
            throw new IllegalStateException(left + " people could not come back in " + year);
        }
        return entrants;
    }

    private @Nullable Person takeOneFor(Session session, List<Person> candidates) {
        for (int i = candidates.size() - 1; i >= Math.max(0, candidates.size() - 200); i--) {
            LocalDate lastEnd = candidates.get(i).lastEnd;
            if (lastEnd != null && session.startsOn.toEpochDay() - lastEnd.toEpochDay() >= DAYS_APART) {
                return candidates.remove(i);
            }
        }
        return null;
    }

    Person newPerson(int firstYear) {
        Person person = new Person(records.people.size() + 1, firstYear);
        records.people.add(person);
        return person;
    }

    private Enrolment enrol(Person person, Session session) {
        Enrolment e = new Enrolment(records.enrolments.size() + 1, person, session, firstDay(session));
        records.enrolments.add(e);
        end(e);
        follow(person, e);
        if (e.lastDay().getYear() > session.startsOn.getYear()) {
            session.runsInto = true;
        }
        return e;
    }

    /** One in ten joins some days later, in the same year: else the year's starts were not those planned. */
    private LocalDate firstDay(Session session) {
        LocalDate late = session.startsOn.plusDays(dice.between(1, 6));
        return dice.chance(0.9) || late.getYear() != session.startsOn.getYear() ? session.startsOn : late;
    }

    private void end(Enrolment e) {
        Session session = e.session;
        int length = (int) (session.actualLast.toEpochDay() - e.startedOn.toEpochDay());
        LocalDate middle = e.startedOn.plusDays(length / 2);
        double dropout = PublishedBilan.of(Math.min(2021, middle.getYear())).dropoutShare();
        LocalDate out = e.startedOn.plusDays(dice.between(8, Math.max(9, length * 8 / 10)));
        if (dice.chance(dropout) && !out.isAfter(LAST_DAY)) {
            e.endedOn = out;
            e.endReason = "dropped_out";
            e.certification = dice.chance(0.1) ? "partial" : "none";
        } else if (!session.actualLast.isAfter(LAST_DAY) && !(dice.chance(0.006) && session.actualLast.isBefore(LocalDate.of(2021, 6, 1)))) {
            e.endedOn = session.actualLast;
            e.endReason = "completed";
            e.certification = switch (dice.weighted(74, 12, 8, 6)) {
                case 0 -> "full";
                case 1 -> "partial";
                case 2 -> "none";
                default -> null;
            };
        }
    }

    private void follow(Person person, Enrolment e) {
        person.lastEnd = e.lastDay();
        person.inTraining = e.lastDay().isAfter(LAST_DAY);
    }

    /** A few go on in another session of the same occupation that is under way. */
    void transfer(int year) {
        List<Session> all = records.sessions.stream().filter(s -> s.startsOn.getYear() == year && !s.outsideLabel).toList();
        for (Enrolment e : List.copyOf(records.enrolments)) {
            if ("dropped_out".equals(e.endReason) && e.session.startsOn.getYear() == year && dice.chance(0.05)) {
                LocalDate next = java.util.Objects.requireNonNull(e.endedOn).plusDays(dice.between(3, 40));
                all.stream().filter(s -> s != e.session && s.programme.occupation.equals(e.session.programme.occupation) && s.startsOn.isBefore(next)
                        && s.capacity > s.enrolled && s.actualLast.toEpochDay() - next.toEpochDay() > 40 && next.getYear() == year
                        && s.actualLast.getYear() == e.session.actualLast.getYear()).findFirst().ifPresent(s -> goOn(e, s, next));
            }
        }
    }

    private void goOn(Enrolment e, Session session, LocalDate next) {
        e.endReason = "transferred";
        e.certification = null;
        session.enrolled++;
        Enrolment other = new Enrolment(records.enrolments.size() + 1, e.person, session, next);
        if (!session.actualLast.isAfter(LAST_DAY)) {
            other.endedOn = session.actualLast;
            other.endReason = "completed";
            other.certification = "full";
        }
        records.enrolments.add(other);
        follow(e.person, other);
        session.runsInto |= other.lastDay().getYear() > year(session);
    }

    private static int year(Session session) {
        return session.startsOn.getYear();
    }

    /** People of earlier years who are still in training on the first day of the year. */
    List<Person> carriedInto(int year) {
        return records.people.stream().filter(p -> p.firstYear > 0 && p.firstYear < year && p.lastEnd != null && p.lastEnd.getYear() >= year).toList();
    }

    /** People in sessions that no label covers. */
    void fillOutside(List<Session> sessions) {
        for (Session session : sessions) {
            for (int i = 0; i < session.enrolled; i++) {
                Person person = newPerson(0);
                enrol(person, session);
            }
        }
    }
}
