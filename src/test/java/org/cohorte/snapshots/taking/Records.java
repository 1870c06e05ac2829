package org.cohorte.snapshots.taking;

import java.util.List;

/** A handful of records in which each rule of the taking shows. */
final class Records {

    /** What must not be found in a snapshot: names, contacts, birth dates, identifiers of persons, files and enrolments, streets. */
    static final List<String> PERSONAL = List.of("Durand", "Amina", "amina@example.org", "+33612345678", "PERSON-1", "PERSON-2", "PERSON-3",
            "PERSON-4", "PERSON-5", "FILE-1", "FILE-2", "FILE-3", "ENROLMENT", "2000-12-31", "1991-01-15", "1990-06-30", "rue des Lilas", "75112", "2A004");

    static final String NETWORK = """
            INSERT INTO catalogue.provider (identifier, name) VALUES ('P1', 'École du Port');
            INSERT INTO catalogue.site (identifier, provider_id, name, street, commune_code) VALUES ('S1', 1, 'Port', '1 rue des Lilas', '2A004'), ('S2', 1, 'Loin', NULL, '99109');
            INSERT INTO catalogue.occupation (identifier, label_fr) VALUES ('developer', 'Développeur');
            INSERT INTO catalogue.programme (identifier, provider_id, title, occupation_id, labelled_from) VALUES ('G1', 1, 'Développer', 1, '2019-01-01');
            INSERT INTO catalogue.session (identifier, programme_id, site_id, starts_on, ends_on, delivery_mode)
            VALUES ('SESSION-B', 1, 2, '2020-01-06', '2020-07-31', 'in_person'), ('SESSION-A', 1, 1, '2020-01-06', '2020-07-31', 'in_person');
            INSERT INTO catalogue.delivery_change (session_id, effective_on, kind, delivery_mode) VALUES (1, '2020-03-17', 'mode', 'remote');
            INSERT INTO catalogue.delivery_change (session_id, effective_on, kind, delivery_mode, supersedes) VALUES (1, '2020-03-17', 'mode', 'hybrid', 1);
            INSERT INTO people.person (identifier, family_name, given_names, email, phone, birth_date, gender, merged_into, forgotten_at)
            VALUES ('PERSON-1', 'Durand', 'Amina', 'amina@example.org', '+33612345678', '2000-12-31', 'f', NULL, NULL),
                   ('PERSON-2', 'Durand', 'Amina', NULL, NULL, '1990-06-30', 'm', NULL, NULL),
                   ('PERSON-3', 'Durant', 'Amina', NULL, NULL, '1991-01-15', 'm', 2, NULL),
                   ('PERSON-4', NULL, NULL, NULL, NULL, NULL, 'x', NULL, '2021-01-01T00:00:00Z'),
                   ('PERSON-5', NULL, NULL, NULL, NULL, '2020-06-02', NULL, NULL, NULL);
            INSERT INTO applications.application (identifier, person_id, session_id, submitted_at, education_level, in_qpv)
            VALUES ('FILE-1', 1, 1, '2019-12-31T23:30:00Z', 4, true), ('FILE-2', 5, 2, '2020-06-01T12:00:00Z', NULL, NULL),
                   ('FILE-3', 3, 2, '2020-06-30T22:00:00Z', 6, false);
            INSERT INTO applications.status_change (application_id, status) VALUES (1, 'submitted'), (2, 'refused'), (3, 'refused');
            INSERT INTO applications.status_change (application_id, status, supersedes) VALUES (1, 'offered', 1);
            INSERT INTO applications.status_change (application_id, status, supersedes) VALUES (1, 'admitted', 4);
            INSERT INTO learners.enrolment (identifier, person_id, session_id, application_id, started_on, ended_on, end_reason, age_kept)
            VALUES ('ENROLMENT-e1', 1, 1, 1, '2020-01-06', '2020-07-31', 'completed', NULL),
                   ('ENROLMENT-E2', 2, 2, NULL, '2020-02-03', NULL, NULL, NULL),
                   ('ENROLMENT-E10', 3, 1, NULL, '2020-03-02', NULL, NULL, NULL),
                   ('ENROLMENT-é', 4, 1, NULL, '2020-04-06', NULL, NULL, 26);
            INSERT INTO followup.outcome (enrolment_id, observed_on, source, situation) VALUES (1, '2020-09-01', 'survey', 'jobseeking');
            INSERT INTO followup.outcome (enrolment_id, observed_on, source, situation, supersedes) VALUES (1, '2020-09-01', 'survey', 'it_job', 1);
            """;

    private Records() {}
}
