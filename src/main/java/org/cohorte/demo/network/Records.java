package org.cohorte.demo.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The records of one copy of the network while it is being made: plain holders, filled step by step, written and let go. */
final class Records {

    final List<Provider> providers = new ArrayList<>();
    final List<Programme> programmes = new ArrayList<>();
    final List<Session> sessions = new ArrayList<>();
    final List<Person> people = new ArrayList<>();
    final List<Enrolment> enrolments = new ArrayList<>();
    final List<Application> applications = new ArrayList<>();

    static final class Provider {
        int number;
        String name = "";
        /** The commune of each of its sites. */
        final List<String> communes = new ArrayList<>();
        /** 0 answers well to the follow-up, 1 badly. */
        double silence;
    }

    static final class Programme {
        int number;
        Provider provider;
        int site;
        String occupation;
        LocalDate labelledFrom;
        LocalDate labelledUntil;

        Programme(int number, Provider provider, String occupation, LocalDate labelledFrom) {
            this.number = number;
            this.provider = provider;
            this.occupation = occupation;
            this.labelledFrom = labelledFrom;
            this.labelledUntil = labelledFrom.plusYears(3).minusDays(1);
        }
    }

    static final class Session {
        int number;
        Programme programme;
        LocalDate startsOn;
        LocalDate endsOn;
        /** The last day after all changes. */
        LocalDate actualLast;
        String mode;
        int capacity;
        int enrolled;
        boolean outsideLabel;
        /** Whether somebody in it is still there in the next year. */
        boolean runsInto;
        final List<Change> changes = new ArrayList<>();

        Session(int number, Programme programme, LocalDate startsOn, LocalDate endsOn, String mode) {
            this.number = number;
            this.programme = programme;
            this.startsOn = startsOn;
            this.endsOn = endsOn;
            this.actualLast = endsOn;
            this.mode = mode;
        }

        boolean runsOn(LocalDate day) {
            return !startsOn.isAfter(day) && !actualLast.isBefore(day);
        }
    }

    record Change(LocalDate effectiveOn, String kind, @Nullable String mode, @Nullable LocalDate endsOn, String reason, LocalDate announcedOn) {}

    static final class Person {
        int number;
        /** The year of the first enrolment; 0 for those who only applied. */
        int firstYear;
        @Nullable String gender;
        @Nullable LocalDate birthDate;
        @Nullable Integer level;
        @Nullable Boolean inQpv;
        @Nullable String situation;
        /** The last day of the enrolment that ends last; null where it has none yet. */
        @Nullable LocalDate lastEnd;
        boolean inTraining;

        Person(int number, int firstYear) {
            this.number = number;
            this.firstYear = firstYear;
        }
    }

    static final class Enrolment {
        int number;
        Person person;
        Session session;
        LocalDate startedOn;
        @Nullable LocalDate endedOn;
        @Nullable String endReason;
        @Nullable String certification;
        @Nullable Application application;
        final List<Outcome> outcomes = new ArrayList<>(2);

        Enrolment(int number, Person person, Session session, LocalDate startedOn) {
            this.number = number;
            this.person = person;
            this.session = session;
            this.startedOn = startedOn;
        }

        /** The last day of attendance, given or not. */
        LocalDate lastDay() {
            return endedOn != null ? endedOn : session.actualLast;
        }
    }

    record Outcome(LocalDate observedOn, String source, String situation) {}

    static final class Application {
        int number;
        Person person;
        Session session;
        LocalDate submittedOn;
        int submittedSecond;
        String status;
        @Nullable LocalDate decidedOn;
        int decidedSecond;

        Application(int number, Person person, Session session, LocalDate submittedOn, int submittedSecond, String status) {
            this.number = number;
            this.person = person;
            this.session = session;
            this.submittedOn = submittedOn;
            this.submittedSecond = submittedSecond;
            this.status = status;
        }
    }
}
