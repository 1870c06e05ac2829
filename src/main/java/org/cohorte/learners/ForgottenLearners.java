package org.cohorte.learners;

import org.cohorte.people.PersonForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Wipes what this module holds of a person who is being forgotten; the age stays as the first of its group, dates and level as they are. */
@Component
class ForgottenLearners {

    private final JdbcClient jdbc;

    ForgottenLearners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void wipe(PersonForgotten forgotten) {
        jdbc.sql("""
                UPDATE learners.enrolment r
                SET age_kept = people.first_age_of_group(c.birth_date, r.started_on), commune_code = NULL,
                    recorded_at = transaction_timestamp(), recorded_by = history.current_actor()
                FROM people.card c
                WHERE c.person_id = r.person_id AND c.canonical_person_id = :id""").param("id", forgotten.person().value()).update();
        jdbc.sql("""
                DELETE FROM history.change
                WHERE table_name = 'learners.enrolment'
                  AND (before ->> 'person_id')::bigint IN (SELECT person_id FROM people.card WHERE canonical_person_id = :id)""")
                .param("id", forgotten.person().value()).update();
    }
}
