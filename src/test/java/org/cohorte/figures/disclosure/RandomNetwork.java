package org.cohorte.figures.disclosure;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.cohorte.figures.PublicClassifications;
import org.cohorte.figures.SmallSnapshot;
import org.cohorte.snapshots.Snapshot;

/**
 * A few hundred learners of 2019 and 2020, spread unevenly by a seed: a large programme in Paris, a smaller one in Lyon, one of a few on an island that
 * alone prepares for its occupation.
 */
final class RandomNetwork {

    /** What everybody knows of its programmes. */
    static final PublicClassifications CATALOGUE = PublicClassifications.of(Map.of("web", "school", "data", "school", "sea", "small", "mini", "small"),
            Map.of("web", "developer", "data", "analyst", "sea", "islander", "mini", "developer"));

    private static final int[] SESSION_WEIGHTS = {50, 25, 4, 8, 12};

    private final Random random;

    private RandomNetwork(long seed) {
        this.random = new Random(seed);
    }

    static Snapshot in(Path snapshots, long seed, int people) {
        return SmallSnapshot.of(new RandomNetwork(seed).rows(people), snapshots);
    }

    private String rows(int people) {
        StringBuilder persons = new StringBuilder();
        StringBuilder enrolments = new StringBuilder();
        StringBuilder applications = new StringBuilder();
        StringBuilder outcomes = new StringBuilder();
        for (int person = 1; person <= people; person++) {
            boolean earlier = random.nextInt(3) == 0;
            int session = weighted(SESSION_WEIGHTS) + (earlier ? 5 : 0) + 1;
            int year = earlier ? 2019 : 2020;
            String level = random.nextInt(25) == 0 ? "NULL" : Integer.toString(2 + weighted(1, 3, 6, 3, 2));
            String inQpv = random.nextInt(20) == 0 ? "NULL" : Boolean.toString(random.nextInt(5) == 0);
            persons.append(person == 1 ? "" : ", ").append("(%d, %s)".formatted(person, List.of("'f'", "'m'", "'x'", "NULL").get(weighted(30, 66, 1, 3))));
            enrolments.append(person == 1 ? "" : ", ").append("(%d, %d, %d, '%d-02-03', '%d-10-30', '%s', %s, %s, %s, %s, %d)".formatted(person, person, session, year, year,
                    random.nextInt(6) == 0 ? "dropped_out" : "completed", level, inQpv, List.of("'jobseeker'", "'employed'", "NULL").get(weighted(80, 15, 5)),
                    List.of("'full'", "'none'", "NULL").get(weighted(70, 20, 10)), 17 + random.nextInt(35)));
            applications.append(person == 1 ? "" : ", ").append("(%d, %d, '%d-01-10', 'admitted', %s, %s, 25)".formatted(person, session, year, level, inQpv));
            if (random.nextInt(4) == 0) {
                applications.append(", (%d, %d, '%d-01-12', '%s', %s, %s, 25)".formatted(person, 1 + random.nextInt(5) + (earlier ? 5 : 0), year, random.nextBoolean() ? "refused" : "submitted", level, inQpv));
            }
            if (random.nextInt(3) > 0) {
                outcomes.append(outcomes.isEmpty() ? "" : ", ").append("(%d, '%d-01-20', 'survey', '%s')".formatted(person, year + 1,
                        List.of("it_job", "further_training", "other_job", "jobseeking").get(weighted(45, 25, 15, 15))));
            }
        }
        return """
                INSERT INTO providers VALUES ('school', 'School'), ('small', 'Small');
                INSERT INTO occupations VALUES ('developer', 'Développeur', NULL), ('analyst', 'Analyste', NULL), ('islander', 'Insulaire', NULL);
                INSERT INTO programmes VALUES ('web', 'school', 'developer', 'Web', '2019-01-01', NULL), ('data', 'school', 'analyst', 'Data', '2019-01-01', NULL),
                    ('sea', 'small', 'islander', 'Sea', '2019-01-01', NULL), ('mini', 'small', 'developer', 'Mini', '2019-01-01', NULL);
                INSERT INTO sessions VALUES %s;
                INSERT INTO persons VALUES %s;
                INSERT INTO enrolments VALUES %s;
                INSERT INTO applications VALUES %s;
                INSERT INTO outcomes VALUES %s""".formatted(sessions(), persons, enrolments, applications, outcomes);
    }

    private static String sessions() {
        StringBuilder sessions = new StringBuilder();
        for (int year = 2020; year >= 2019; year--) {
            int first = year == 2020 ? 1 : 6;
            List<String> places = List.of("'75', '11'", "'69', '84'", "'971', '01'", "'69', '84'", "'92', '11'");
            List<String> programmes = List.of("web", "data", "sea", "mini", "web");
            for (int i = 0; i < places.size(); i++) {
                sessions.append(sessions.isEmpty() ? "" : ", ").append("(%d, '%s', %s, '%d-02-03', '%d-10-30', 'in_person')".formatted(first + i, programmes.get(i), places.get(i), year, year));
            }
        }
        return sessions.toString();
    }

    private int weighted(int... weights) {
        int left = random.nextInt(java.util.Arrays.stream(weights).sum());
        int place = 0;
        while (left >= weights[place]) {
            left -= weights[place++];
        }
        return place;
    }
}
