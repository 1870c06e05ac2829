package org.cohorte.signoff.words;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.cohorte.signoff.ProviderWord;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of words. */
final class WordStore {

    private final JdbcClient jdbc;

    WordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ProviderWord> of(int year) {
        return jdbc.sql("""
                SELECT p.identifier, w.word, w.given_on, w.reference
                FROM signoff.current_word w JOIN catalogue.provider_link p USING (provider_id)
                WHERE w.reporting_year = :year ORDER BY p.identifier""").param("year", year)
                .query((row, _) -> word(row)).list();
    }

    /** All words of a provider on a year, the newest first. */
    List<RecordedWord> history(int year, String provider) {
        return jdbc.sql("""
                SELECT p.identifier, w.word, w.given_on, w.reference, w.recorded_at, NOT EXISTS (SELECT 1 FROM signoff.word later WHERE later.supersedes = w.word_id)
                FROM signoff.word w JOIN catalogue.provider_link p USING (provider_id)
                WHERE w.reporting_year = :year AND p.identifier = :provider ORDER BY w.word_id DESC""").param("year", year).param("provider", provider)
                .query((row, _) -> new RecordedWord(word(row), row.getTimestamp(5).toInstant(), row.getBoolean(6))).list();
    }

    private static ProviderWord word(ResultSet row) throws SQLException {
        return new ProviderWord(row.getString(1), ProviderWord.Kind.valueOf(row.getString(2).toUpperCase(Locale.ROOT)), row.getObject(3, LocalDate.class), row.getString(4));
    }

    Set<String> known(Set<String> identifiers) {
        return jdbc.sql("SELECT identifier FROM catalogue.provider_link WHERE identifier = ANY (:identifiers)")
                .param("identifiers", identifiers.toArray(String[]::new)).query(String.class).set();
    }

    /** Those who record words on the same year do so one after the other. */
    void holdYear(int year) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('signoff.word'), :year)").param("year", year).query((_, _) -> true).single();
    }

    /** @return 1 where it is new or another than the one that holds, else 0 */
    int add(int year, ProviderWord word) {
        return jdbc.sql("""
                INSERT INTO signoff.word (provider_id, reporting_year, word, given_on, reference, supersedes)
                SELECT p.provider_id, :year, :word, :given_on, :reference, held.word_id
                FROM catalogue.provider_link p
                LEFT JOIN signoff.current_word held ON held.provider_id = p.provider_id AND held.reporting_year = :year
                WHERE p.identifier = :provider
                  AND (held.word, held.given_on, held.reference) IS DISTINCT FROM (:word, CAST(:given_on AS date), :reference)""")
                .param("year", year).param("word", word.kind().name().toLowerCase(Locale.ROOT)).param("given_on", word.givenOn())
                .param("reference", word.reference()).param("provider", word.provider()).update();
    }
}
