package org.cohorte.accounts.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import org.cohorte.accounts.AuditTrail;
import org.cohorte.accounts.SignedIn;
import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.history.History;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The audit trail in PostgreSQL. */
@Component
class RecordedAuditTrail implements AuditTrail {

    private final JdbcClient jdbc;
    private final History history;

    RecordedAuditTrail(JdbcClient jdbc, History history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    @Override
    @Transactional
    public void record(SignedIn who, String act, String object) {
        record(who.actor(), act, object);
    }

    @Override
    @Transactional
    public void record(Actor who, String act, String object) {
        jdbc.sql("INSERT INTO accounts.audit_entry (recorded_by, act, object) VALUES (:by, :act, :object)")
                .param("by", history.actAs(who)).param("act", act).param("object", object).update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> newest(int howMany, long before) {
        return jdbc.sql("""
                SELECT entry_id, recorded_at, kind, label, act, object
                FROM accounts.audit_entry JOIN history.actor ON actor_id = recorded_by
                WHERE entry_id < :before ORDER BY entry_id DESC LIMIT :many""")
                .param("before", before).param("many", howMany).query(RecordedAuditTrail::entry).list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(row.getLong("entry_id"), row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new Actor(Actor.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getString("label")), row.getString("act"), row.getString("object"));
    }
}
