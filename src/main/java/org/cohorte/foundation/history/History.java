package org.cohorte.foundation.history;

import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Names the author of a transaction; the database refuses a write without one and keeps what each UPDATE and DELETE found. */
@Component
public class History {

    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All that the running transaction writes from here on is by this actor.
     *
     * @return the key of the actor, as {@code recorded_by} holds it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int actAs(Actor actor) {
        return jdbc.sql("SELECT history.act_as(:kind, :label)")
                .param("kind", actor.kind().name().toLowerCase(Locale.ROOT)).param("label", actor.label())
                .query(Integer.class).single();
    }
}
