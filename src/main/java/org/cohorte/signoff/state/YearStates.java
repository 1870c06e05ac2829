package org.cohorte.signoff.state;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.cohorte.accounts.Right;
import org.cohorte.accounts.SignIns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The state of each year, for those who read working figures. */
@Service
public class YearStates {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final SignIns signIns;
    private final StateStore store;

    YearStates(SignIns signIns, JdbcClient jdbc) {
        this.signIns = signIns;
        this.store = new StateStore(jdbc);
    }

    /** A year in short: its providers and sessions, and how many of these providers gave their word on it. */
    public record Summary(int year, int providers, int sessions, int words) {}

    /** The years with a session of the network, the newest first. */
    @Transactional(readOnly = true)
    public List<Summary> years() {
        signIns.require(Right.READ_WORKING_FIGURES);
        return store.years(LocalDate.now(PARIS));
    }

    /** A year as its records stand today; without a provider where there is nothing in it. */
    @Transactional(readOnly = true)
    public YearState of(int year) {
        signIns.require(Right.READ_WORKING_FIGURES);
        return store.of(year, LocalDate.now(PARIS));
    }
}
