package org.cohorte.people.forgetting;

import java.util.List;

import org.cohorte.people.PersonForgotten;
import org.cohorte.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Anonymises a person in place; runs in the transaction of its caller. */
@Component
public class Forgetting {

    private final JdbcClient jdbc;
    private final Tombstones tombstones;
    private final ApplicationEventPublisher events;

    Forgetting(JdbcClient jdbc, Tombstones tombstones, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.tombstones = tombstones;
        this.events = events;
    }

    /** Other modules first, while the birth date that they need for the age group is there; then the identity, its identifiers and its history. */
    public void forget(PersonId person) {
        List<Long> records = jdbc.sql("SELECT person_id FROM people.person WHERE :id IN (person_id, merged_into) AND forgotten_at IS NULL").param("id", person.value())
                .query(Long.class).list();
        if (records.isEmpty()) {
            return;
        }
        events.publishEvent(new PersonForgotten(person));
        jdbc.sql("SELECT identifier FROM people.identifier WHERE person_id IN (:records)").param("records", records).query(String.class).list().forEach(tombstones::raise);
        jdbc.sql("DELETE FROM people.identifier WHERE person_id IN (:records)").param("records", records).update();
        jdbc.sql("""
                UPDATE people.person
                SET identifier = 'forgotten-' || gen_random_uuid(), family_name = NULL, given_names = NULL, email = NULL, phone = NULL, birth_date = NULL,
                    forgotten_at = transaction_timestamp(), recorded_at = transaction_timestamp(), recorded_by = history.current_actor()
                WHERE person_id IN (:records)""").param("records", records).update();
        jdbc.sql("DELETE FROM history.change WHERE table_name IN ('people.person', 'people.identifier') AND (before ->> 'person_id')::bigint IN (:records)")
                .param("records", records).update();
    }
}
