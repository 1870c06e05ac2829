package org.cohorte.people.doubles;

import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.history.History;
import org.cohorte.foundation.sql.SqlFile;
import org.cohorte.people.MergeOutcome;
import org.cohorte.people.People;
import org.cohorte.people.PersonId;
import org.cohorte.people.ProposedDouble;
import org.cohorte.people.forgetting.Forgetting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The records of people in PostgreSQL. */
@Component
class PeopleRecords implements People {

    private final JdbcClient jdbc;
    private final History history;
    private final Forgetting forgetting;

    PeopleRecords(JdbcClient jdbc, History history, Forgetting forgetting) {
        this.jdbc = jdbc;
        this.history = history;
        this.forgetting = forgetting;
    }

    @Override
    public Optional<PersonId> find(String identifier) {
        return jdbc.sql("SELECT c.canonical_person_id FROM people.identifier i JOIN people.card c USING (person_id) WHERE i.identifier = :identifier")
                .param("identifier", identifier).query(Long.class).optional().map(PersonId::new);
    }

    @Override
    public List<ProposedDouble> proposedDoubles() {
        return jdbc.sql(SqlFile.text(PeopleRecords.class, "proposed_doubles.sql"))
                .query((row, _) -> new ProposedDouble(new PersonId(row.getLong("first_id")), new PersonId(row.getLong("second_id")),
                        ProposedDouble.Reason.valueOf(row.getString("reason")))).list();
    }

    private record Standing(long canonical, boolean forgotten) {}

    private Standing standing(PersonId person) {
        return jdbc.sql("SELECT canonical_person_id, forgotten FROM people.card WHERE person_id = :id").param("id", person.value())
                .query((row, _) -> new Standing(row.getLong(1), row.getBoolean(2))).single();
    }

    @Override
    @Transactional
    public MergeOutcome merge(PersonId same, PersonId kept, Actor by) {
        jdbc.sql("SELECT 1 FROM people.person WHERE person_id IN (:both) ORDER BY person_id FOR UPDATE").param("both", List.of(same.value(), kept.value())).query().listOfRows();
        Standing merged = standing(same);
        Standing stays = standing(kept);
        if (merged.canonical() == stays.canonical()) {
            return new MergeOutcome.AlreadyOne();
        }
        if (merged.forgotten() || stays.forgotten()) {
            return new MergeOutcome.Forgotten();
        }
        history.actAs(by);
        List<Long> followers = jdbc.sql("SELECT person_id FROM people.person WHERE merged_into = :id ORDER BY 1").param("id", merged.canonical()).query(Long.class).list();
        jdbc.sql("UPDATE people.person SET merged_into = :kept, recorded_at = transaction_timestamp(), recorded_by = history.current_actor() WHERE :id IN (person_id, merged_into)")
                .param("kept", stays.canonical()).param("id", merged.canonical()).update();
        return new MergeOutcome.Merged(jdbc.sql("INSERT INTO people.merge (merged, kept, followers) VALUES (:merged, :kept, :followers) RETURNING merge_id")
                .param("merged", merged.canonical()).param("kept", stays.canonical()).param("followers", followers.toArray(Long[]::new)).query(Long.class).single());
    }

    @Override
    @Transactional
    public boolean undo(long mergeId, Actor by) {
        history.actAs(by);
        int undone = jdbc.sql("""
                UPDATE people.merge m SET undone_at = transaction_timestamp()
                WHERE merge_id = :id AND undone_at IS NULL
                  AND NOT EXISTS (SELECT 1 FROM people.person p WHERE p.person_id IN (m.merged, m.kept) AND p.forgotten_at IS NOT NULL)""").param("id", mergeId).update();
        if (undone == 0) {
            return false;
        }
        jdbc.sql("""
                UPDATE people.person p
                SET merged_into = CASE WHEN p.person_id = m.merged THEN NULL ELSE m.merged END, recorded_at = transaction_timestamp(), recorded_by = history.current_actor()
                FROM people.merge m
                WHERE m.merge_id = :id AND (p.person_id = m.merged OR p.person_id = ANY (m.followers))""").param("id", mergeId).update();
        return true;
    }

    @Override
    @Transactional
    public void forget(PersonId person, Actor by) {
        history.actAs(by);
        forgetting.forget(new PersonId(standing(person).canonical()));
    }
}
