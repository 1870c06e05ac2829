package org.cohorte.people.doubles;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.cohorte.people.PersonId;
import org.cohorte.people.PersonRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a review of doubles reads and decides. */
@Component
class DoublesStore {

    private final JdbcClient jdbc;

    DoublesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those forgotten have none. */
    List<PersonRecord> records(List<PersonId> persons) {
        return jdbc.sql("""
                SELECT p.person_id, coalesce(p.family_name, '') AS family_name, coalesce(p.given_names, '') AS given_names, p.birth_date, coalesce(p.email, '') AS email,
                       coalesce(p.phone, '') AS phone, coalesce(p.gender, '') AS gender, p.recorded_at,
                       ARRAY(SELECT i.identifier FROM people.identifier i WHERE i.person_id = p.person_id ORDER BY 1) AS identifiers
                FROM people.person p WHERE p.person_id = ANY (:persons) AND p.forgotten_at IS NULL""")
                .param("persons", persons.stream().map(PersonId::value).toArray(Long[]::new)).query(DoublesStore::person).list();
    }

    private static PersonRecord person(ResultSet row, int number) throws SQLException {
        Array identifiers = row.getArray("identifiers");
        return new PersonRecord(new PersonId(row.getLong("person_id")), List.of((String[]) identifiers.getArray()), row.getString("family_name"), row.getString("given_names"),
                Optional.ofNullable(row.getDate("birth_date")).map(Date::toLocalDate), row.getString("email"), row.getString("phone"), row.getString("gender"),
                row.getTimestamp("recorded_at").toInstant());
    }

    /** A merge as it is recorded. */
    record MergeRow(long id, PersonId merged, PersonId kept, Instant at) {}

    /** Those that hold and of whom nobody was forgotten, the newest first. */
    List<MergeRow> merges(int atMost) {
        return jdbc.sql("""
                SELECT m.merge_id, m.merged, m.kept, m.recorded_at FROM people.merge m
                WHERE m.undone_at IS NULL
                  AND NOT EXISTS (SELECT 1 FROM people.person p WHERE p.person_id IN (m.merged, m.kept) AND p.forgotten_at IS NOT NULL)
                ORDER BY m.merge_id DESC LIMIT :most""").param("most", atMost)
                .query((row, _) -> new MergeRow(row.getLong(1), new PersonId(row.getLong(2)), new PersonId(row.getLong(3)), row.getTimestamp(4).toInstant())).list();
    }

    /** @return false where that was decided already */
    boolean keepApart(long first, long second) {
        return jdbc.sql("INSERT INTO people.kept_apart (first_id, second_id) VALUES (:first, :second) ON CONFLICT DO NOTHING").param("first", first).param("second", second).update() > 0;
    }
}
