package org.cohorte.figures.disclosure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cohorte.figures.PublicClassifications;
import org.cohorte.figures.SmallSnapshot;
import org.cohorte.snapshots.Snapshot;

/** A network told group by group: so many people alike begin a programme in a year, after an application each, complete it and are asked six months later. */
final class GivenNetwork {

    /** So many alike; {@code situation} is what they answer. */
    record People(int count, String programme, int year, String gender, int age, String situation) {

        static People of(int count, String programme) {
            return new People(count, programme, 2020, "m", 30, "it_job");
        }

        People women() {
            return new People(count, programme, year, "f", age, situation);
        }

        People in(int otherYear) {
            return new People(count, programme, otherYear, gender, age, situation);
        }

        People answering(String otherSituation) {
            return new People(count, programme, year, gender, age, otherSituation);
        }
    }

    private record Programme(String id, String provider, String occupation, String department, String region) {}

    private final List<Programme> programmes = new ArrayList<>();
    private final List<People> people = new ArrayList<>();

    /** With a programme at one place. */
    GivenNetwork programme(String id, String provider, String occupation, String department, String region) {
        programmes.add(new Programme(id, provider, occupation, department, region));
        return this;
    }

    GivenNetwork with(People group) {
        if (group.count() > 0) {
            people.add(group);
        }
        return this;
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    /** What everybody knows of its programmes. */
    PublicClassifications catalogue() {
        return PublicClassifications.of(programmes.stream().collect(Collectors.toMap(Programme::id, Programme::provider)),
                programmes.stream().collect(Collectors.toMap(Programme::id, Programme::occupation)));
    }

    Snapshot in(Path snapshots) {
        List<String> persons = new ArrayList<>();
        List<String> enrolments = new ArrayList<>();
        List<String> applications = new ArrayList<>();
        List<String> outcomes = new ArrayList<>();
        for (People group : people) {
            for (int i = 0; i < group.count(); i++) {
                int person = persons.size() + 1;
                int level = 3 + person % 3;
                persons.add("(%d, '%s')".formatted(person, group.gender()));
                enrolments.add("(%d, %d, %d, '%d-02-03', '%d-10-30', 'completed', %d, false, 'jobseeker', 'full', %d)"
                        .formatted(person, person, session(group), group.year(), group.year(), level, group.age()));
                applications.add("(%d, %d, '%d-01-10', 'admitted', %d, false, %d)".formatted(person, session(group), group.year(), level, group.age()));
                outcomes.add("(%d, '%d-01-20', 'survey', '%s')".formatted(person, group.year() + 1, group.situation()));
            }
        }
        return SmallSnapshot.of("""
                INSERT INTO providers VALUES %s;
                INSERT INTO occupations VALUES %s;
                INSERT INTO programmes VALUES %s;
                INSERT INTO sessions VALUES %s;
                INSERT INTO persons VALUES %s;
                INSERT INTO enrolments VALUES %s;
                INSERT INTO applications VALUES %s;
                INSERT INTO outcomes VALUES %s""".formatted(
                joined(programmes.stream().map(p -> "('%s', '%s')".formatted(p.provider(), p.provider()))),
                joined(programmes.stream().map(p -> "('%s', '%s', NULL)".formatted(p.occupation(), p.occupation()))),
                joined(programmes.stream().map(p -> "('%s', '%s', '%s', '%s', '2015-01-01', NULL)".formatted(p.id(), p.provider(), p.occupation(), p.id()))),
                joined(people.stream().map(this::sessionRow)), joined(persons.stream()), joined(enrolments.stream()), joined(applications.stream()), joined(outcomes.stream())), snapshots);
    }

    /** A programme has one a year. */
    private int session(People group) {
        return group.year() * 100 + programmes.indexOf(programme(group));
    }

    private Programme programme(People group) {
        return programmes.stream().filter(programme -> programme.id().equals(group.programme())).findFirst().orElseThrow();
    }

    private String sessionRow(People group) {
        Programme of = programme(group);
        return "(%d, '%s', '%s', '%s', '%d-02-03', '%d-10-30', 'in_person')".formatted(session(group), of.id(), of.department(), of.region(), group.year(), group.year());
    }

    @Override
    public String toString() {
        return people.toString();
    }

    private static String joined(Stream<String> rows) {
        return rows.distinct().collect(Collectors.joining(", "));
    }
}
