package org.cohorte.demo.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cohorte.demo.network.Records.Application;
import org.cohorte.demo.network.Records.Enrolment;
import org.cohorte.demo.network.Records.Person;
import org.cohorte.demo.network.Records.Session;

/** The application files of each year: those that led to an enrolment, other admitted ones, and all those that led nowhere. */
final class ApplicationMaking {

    private final Records records;
    private final Dice dice;
    private final Map<Integer, Integer> filesOf = new HashMap<>();
    private final Map<Integer, Integer> admittedFilesOf = new HashMap<>();
    private final Set<Person> admittedIn2020 = new HashSet<>();

    ApplicationMaking(Records records, Dice dice) {
        this.records = records;
        this.dice = dice;
    }

    void apply(ProfileMaking profiles) {
        for (Enrolment e : records.enrolments) {
            boolean wentOn = e.startedOn.toEpochDay() - e.session.startsOn.toEpochDay() > 10;
            if (!wentOn && dice.chance(0.96)) {
                e.application = file(e.person, e.session, e.session.startsOn.minusDays(dice.between(15, 95)), "admitted");
            }
        }
        for (PublishedBilan.Year year : PublishedBilan.years()) {
            List<Session> open = records.sessions.stream().filter(s -> !s.outsideLabel && (s.startsOn.getYear() == year.year()
                    && s.startsOn.getDayOfYear() > 12 || s.startsOn.getYear() == year.year() + 1 && s.startsOn.getMonthValue() <= 3)).toList();
            List<Person> applicants = new ArrayList<>();
            admitMore(year, open, applicants);
            turnAway(year, open, applicants);
            profiles.profileFreely(applicants, year.year());
        }
    }

    /** People who accepted a place and did not come. */
    private void admitMore(PublishedBilan.Year year, List<Session> open, List<Person> applicants) {
        boolean exact = year.year() == 2020;
        int missing = exact ? PublishedBilan.ADMITTED_2020 - admittedIn2020.size() : year.admittedFiles() - admittedFilesOf.getOrDefault(year.year(), 0);
        for (int i = 0; i < missing; i++) {
            Session session = dice.of(open);
            file(applicant(applicants), session, dayIn(year.year(), session), "admitted");
        }
    }

    private void turnAway(PublishedBilan.Year year, List<Session> open, List<Person> applicants) {
        int left = year.files() - filesOf.getOrDefault(year.year(), 0);
        while (left > 0) {
            Person person = applicant(applicants);
            Set<Session> tried = new HashSet<>();
            for (int files = Math.min(left, 1 + dice.weighted(55, 25, 13, 7)); files > 0; files--) {
                Session session = dice.of(open);
                if (tried.add(session)) {
                    file(person, session, dayIn(year.year(), session), status(year.year()));
                    left--;
                }
            }
        }
    }

    private Person applicant(List<Person> applicants) {
        Person person = new Person(records.people.size() + 1, 0);
        records.people.add(person);
        applicants.add(person);
        return person;
    }

    private LocalDate dayIn(int year, Session session) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = year == 2021 ? EnrolmentMaking.LAST_DAY : LocalDate.of(year, 12, 31);
        LocalDate day = session.startsOn.minusDays(dice.between(10, 130));
        if (day.isBefore(first)) {
            return dice.day(first, session.startsOn.minusDays(5));
        }
        return day.isAfter(last) ? last.minusDays(dice.between(0, 40)) : day;
    }

    private String status(int year) {
        return year >= 2020 ? List.of("refused", "withdrawn", "declined", "waitlisted", "under_review", "submitted", "offered").get(dice.weighted(52, 15, 11, 9, 6, 6, 1))
                : List.of("refused", "withdrawn", "declined", "waitlisted").get(dice.weighted(64, 17, 14, 5));
    }

    private Application file(Person person, Session session, LocalDate day, String status) {
        Application file = new Application(records.applications.size() + 1, person, session, day, dice.between(6 * 3600, 23 * 3600 - 1), status);
        if (status.equals("admitted") || status.equals("refused")) {
            LocalDate decided = day.plusDays(dice.between(3, 14));
            boolean onLastDay = !decided.isBefore(EnrolmentMaking.LAST_DAY);
            file.decidedOn = onLastDay ? EnrolmentMaking.LAST_DAY : decided;
            file.decidedSecond = onLastDay ? 24 * 3600 - 1 : dice.between(9 * 3600, 18 * 3600);
        }
        records.applications.add(file);
        filesOf.merge(day.getYear(), 1, Integer::sum);
        if (status.equals("admitted")) {
            admittedFilesOf.merge(day.getYear(), 1, Integer::sum);
            if (day.getYear() == 2020 && !session.outsideLabel) {
                admittedIn2020.add(person);
            }
        }
        return file;
    }
}
