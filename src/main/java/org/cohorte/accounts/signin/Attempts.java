package org.cohorte.accounts.signin;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How often one may try. Each try is counted as a failure before it is looked at, so that many at once get no more than one after the other; a
 * good one takes its count back. After the free ones each failure doubles the wait, from five seconds to a quarter of an hour.
 */
@Component
class Attempts {

    private final JdbcClient jdbc;

    Attempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param free      so many failures are without a wait
     * @param remembers after so long without a try they are forgotten
     */
    record Limit(byte[] subject, int free, Duration remembers) {}

    /** Counts a try; empty where it may be looked at, else how long to wait. */
    Optional<Duration> count(Limit limit) {
        int counted = jdbc.sql("""
                INSERT INTO accounts.attempt AS a (subject, failures, last_at, free_at) VALUES (:subject, 1, transaction_timestamp(), transaction_timestamp())
                ON CONFLICT (subject) DO UPDATE
                SET failures = CASE WHEN a.last_at < transaction_timestamp() - make_interval(secs => :remembers) THEN 1 ELSE a.failures + 1 END,
                    last_at = transaction_timestamp(),
                    free_at = transaction_timestamp() + CASE
                        WHEN a.last_at < transaction_timestamp() - make_interval(secs => :remembers) OR a.failures < :free THEN interval '0'
                        ELSE make_interval(secs => least(900, 5 * 2 ^ least(a.failures - :free, 10))) END
                WHERE a.free_at <= transaction_timestamp()""")
                .param("subject", limit.subject()).param("free", limit.free()).param("remembers", limit.remembers().toSeconds()).update();
        return counted == 1 ? Optional.empty() : Optional.of(waitOf(limit.subject()));
    }

    /** The last try was a good one: it was no failure, and no wait follows it. */
    void takeBack(Limit limit) {
        jdbc.sql("UPDATE accounts.attempt SET failures = greatest(0, failures - 1), free_at = least(free_at, transaction_timestamp()) WHERE subject = :subject")
                .param("subject", limit.subject()).update();
    }

    /** Whoever it was has shown that they are the right one. */
    void forget(Limit limit) {
        jdbc.sql("DELETE FROM accounts.attempt WHERE subject = :subject OR last_at < transaction_timestamp() - interval '2 days'").param("subject", limit.subject()).update();
    }

    private Duration waitOf(byte[] subject) {
        Instant free = jdbc.sql("SELECT free_at FROM accounts.attempt WHERE subject = :subject").param("subject", subject).query(Timestamp.class).single().toInstant();
        Duration wait = Duration.between(Instant.now(), free);
        return wait.isPositive() ? wait : Duration.ofSeconds(1);
    }
}
