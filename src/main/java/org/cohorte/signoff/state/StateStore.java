package org.cohorte.signoff.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.cohorte.figures.WorkingCount;
import org.cohorte.foundation.sql.SqlFile;
import org.cohorte.signoff.ProviderWord;
import org.cohorte.signoff.state.ProviderState.LastDelivery;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts of today's records, a year at a time. */
final class StateStore {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final JdbcClient jdbc;

    StateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<YearStates.Summary> years(LocalDate today) {
        return jdbc.sql(SqlFile.text(StateStore.class, "years.sql")).param("today", today)
                .query((row, _) -> new YearStates.Summary(row.getInt("year"), row.getInt("providers"), row.getInt("sessions"), row.getInt("words"))).list();
    }

    YearState of(int year, LocalDate today) {
        Map<Long, LastDelivery> last = lastDeliveries();
        return new YearState(year, today, jdbc.sql(SqlFile.text(StateStore.class, "providers_of_year.sql")).param("year", year).param("today", today)
                .query((row, _) -> provider(row, last)).list());
    }

    private Map<Long, LastDelivery> lastDeliveries() {
        Map<Long, LastDelivery> last = new HashMap<>();
        jdbc.sql(SqlFile.text(StateStore.class, "last_deliveries.sql")).query(row -> {
            last.put(row.getLong("provider_id"), new LastDelivery(row.getTimestamp("recorded_at").toInstant().atZone(PARIS).toLocalDate(), row.getString("label")));
        });
        return last;
    }

    private static ProviderState provider(ResultSet row, Map<Long, LastDelivery> last) throws SQLException {
        long id = row.getLong("provider_id");
        Map<Measure, WorkingCount> counts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            counts.put(measure, new WorkingCount(row.getLong(measure.code())));
        }
        return new ProviderState(id, row.getString("identifier"), row.getString("name"), new YearCounts(counts), word(row), Optional.ofNullable(last.get(id)));
    }

    private static Optional<ProviderWord> word(ResultSet row) throws SQLException {
        String word = row.getString("word");
        return word == null ? Optional.empty() : Optional.of(new ProviderWord(row.getString("identifier"), ProviderWord.Kind.valueOf(word.toUpperCase(Locale.ROOT)),
                row.getObject("given_on", LocalDate.class), row.getString("reference")));
    }
}
