package org.cohorte.releases.lifecycle;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cohorte.accounts.AccountId;
import org.cohorte.figures.Indicators;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.ElsewhereFigure;
import org.cohorte.releases.VersionId;
import org.cohorte.releases.sentences.SentenceChoice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people wrote and chose for versions. */
@Component
class ContentStore {

    /** Someone who may read a version before its hour, since an instant. */
    record Reader(AccountId account, Instant since) {}

    private final JdbcClient jdbc;

    ContentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By finding. */
    Map<String, Explanation> explanations(VersionId version) {
        return jdbc.sql("SELECT finding, found, text FROM releases.explanation WHERE version_id = :version ORDER BY finding").param("version", version.value())
                .query((row, _) -> new Explanation(row.getString(1), row.getString(2), row.getString(3))).stream()
                .collect(Collectors.toMap(Explanation::finding, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    void explain(VersionId version, Explanation explanation) {
        if (explanation.text().isBlank()) {
            jdbc.sql("DELETE FROM releases.explanation WHERE version_id = :version AND finding = :finding")
                    .param("version", version.value()).param("finding", explanation.finding()).update();
            return;
        }
        jdbc.sql("""
                INSERT INTO releases.explanation (version_id, finding, found, text) VALUES (:version, :finding, :found, :text)
                ON CONFLICT (version_id, finding) DO UPDATE
                SET found = excluded.found, text = excluded.text, recorded_at = transaction_timestamp(), recorded_by = history.current_actor()
                WHERE (explanation.found, explanation.text) <> (excluded.found, excluded.text)""")
                .param("version", version.value()).param("finding", explanation.finding()).param("found", explanation.found()).param("text", explanation.text()).update();
    }

    List<Reader> readers(VersionId version) {
        return jdbc.sql("SELECT account_id, recorded_at FROM releases.reader WHERE version_id = :version ORDER BY recorded_at, account_id").param("version", version.value())
                .query((row, _) -> new Reader(new AccountId(row.getLong(1)), row.getTimestamp(2).toInstant())).list();
    }

    boolean isNamed(VersionId version, AccountId reader) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM releases.reader WHERE version_id = :version AND account_id = :reader)")
                .param("version", version.value()).param("reader", reader.value()).query(Boolean.class).single();
    }

    void name(VersionId version, AccountId reader) {
        jdbc.sql("INSERT INTO releases.reader (version_id, account_id) VALUES (:version, :reader) ON CONFLICT DO NOTHING")
                .param("version", version.value()).param("reader", reader.value()).update();
    }

    boolean unname(VersionId version, AccountId reader) {
        return jdbc.sql("DELETE FROM releases.reader WHERE version_id = :version AND account_id = :reader")
                .param("version", version.value()).param("reader", reader.value()).update() > 0;
    }

    List<EditionTexts.Provider> unsigned(VersionId version) {
        return jdbc.sql("SELECT provider, label FROM releases.unsigned_provider WHERE version_id = :version ORDER BY label, provider").param("version", version.value())
                .query((row, _) -> new EditionTexts.Provider(row.getString(1), row.getString(2))).list();
    }

    void setUnsigned(VersionId version, List<EditionTexts.Provider> providers) {
        jdbc.sql("DELETE FROM releases.unsigned_provider WHERE version_id = :version AND provider <> ALL (:kept)").param("version", version.value())
                .param("kept", providers.stream().map(EditionTexts.Provider::id).toArray(String[]::new)).update();
        for (EditionTexts.Provider provider : providers) {
            jdbc.sql("INSERT INTO releases.unsigned_provider (version_id, provider, label) VALUES (:version, :provider, :label) ON CONFLICT DO NOTHING")
                    .param("version", version.value()).param("provider", provider.id()).param("label", provider.label()).update();
        }
    }

    List<ElsewhereFigure> elsewhere(VersionId version) {
        return jdbc.sql("""
                SELECT indicator, year, value, numerator, denominator, source_fr, source_en, address
                FROM releases.elsewhere_figure WHERE version_id = :version ORDER BY indicator COLLATE "C", year""").param("version", version.value())
                .query(ContentStore::figure).list();
    }

    void enter(VersionId version, ElsewhereFigure figure) {
        jdbc.sql("""
                INSERT INTO releases.elsewhere_figure (version_id, indicator, year, value, numerator, denominator, source_fr, source_en, address)
                VALUES (:version, :indicator, :year, :value, :numerator, :denominator, :fr, :en, :address)
                ON CONFLICT (version_id, indicator, year) DO UPDATE
                SET value = excluded.value, numerator = excluded.numerator, denominator = excluded.denominator, source_fr = excluded.source_fr,
                    source_en = excluded.source_en, address = excluded.address, recorded_at = transaction_timestamp(), recorded_by = history.current_actor()""")
                .param("version", version.value()).param("indicator", figure.indicator()).param("year", figure.year()).param("value", new BigDecimal(figure.value()))
                .param("numerator", figure.numerator().orElse(null)).param("denominator", figure.denominator().orElse(null))
                .param("fr", figure.source().fr()).param("en", figure.source().en()).param("address", figure.address()).update();
    }

    boolean strike(VersionId version, String indicator, int year) {
        return jdbc.sql("DELETE FROM releases.elsewhere_figure WHERE version_id = :version AND indicator = :indicator AND year = :year")
                .param("version", version.value()).param("indicator", indicator).param("year", year).update() > 0;
    }

    /** The copies are the work of who copies. */
    void copyElsewhere(VersionId from, VersionId to) {
        jdbc.sql("""
                INSERT INTO releases.elsewhere_figure (version_id, indicator, year, value, numerator, denominator, source_fr, source_en, address)
                SELECT :to, indicator, year, value, numerator, denominator, source_fr, source_en, address
                FROM releases.elsewhere_figure WHERE version_id = :from""").param("from", from.value()).param("to", to.value()).update();
    }

    /** In their order. */
    List<SentenceChoice> sentences(VersionId version) {
        return jdbc.sql("SELECT sentence, text_fr, text_en, original_fr, original_en FROM releases.sentence WHERE version_id = :version ORDER BY position")
                .param("version", version.value())
                .query(ContentStore::choice).list();
    }

    private static SentenceChoice choice(ResultSet row, int number) throws SQLException {
        Optional<Bilingual> original = words(row, "original");
        return new SentenceChoice(row.getString("sentence"), words(row, "text").map(words -> new SentenceChoice.Edit(words, original)));
    }

    private static Optional<Bilingual> words(ResultSet row, String name) throws SQLException {
        String french = row.getString(name + "_fr");
        return french == null ? Optional.empty() : Optional.of(new Bilingual(french, row.getString(name + "_en")));
    }

    /** In place of those chosen before; an edit that stays keeps who made it. */
    void setSentences(VersionId version, List<SentenceChoice> sentences) {
        jdbc.sql("DELETE FROM releases.sentence WHERE version_id = :version AND sentence <> ALL (:kept)").param("version", version.value())
                .param("kept", sentences.stream().map(SentenceChoice::key).toArray(String[]::new)).update();
        int position = 0;
        for (SentenceChoice sentence : sentences) {
            put(version, sentence, ++position);
        }
    }

    private void put(VersionId version, SentenceChoice sentence, int position) {
        Optional<Bilingual> words = sentence.edit().map(SentenceChoice.Edit::words);
        Optional<Bilingual> original = sentence.edit().flatMap(SentenceChoice.Edit::original);
        jdbc.sql("""
                INSERT INTO releases.sentence AS kept (version_id, sentence, position, text_fr, text_en, original_fr, original_en, edited_by)
                VALUES (:version, :sentence, :position, :fr, :en, :originalFr, :originalEn, CASE WHEN :edited THEN history.current_actor() END)
                ON CONFLICT (version_id, sentence) DO UPDATE
                SET position = excluded.position, text_fr = excluded.text_fr, text_en = excluded.text_en, original_fr = excluded.original_fr, original_en = excluded.original_en,
                    edited_by = CASE WHEN (kept.text_fr, kept.text_en) IS NOT DISTINCT FROM (excluded.text_fr, excluded.text_en) THEN kept.edited_by ELSE excluded.edited_by END,
                    recorded_at = transaction_timestamp(), recorded_by = history.current_actor()
                WHERE (kept.position, kept.text_fr, kept.text_en, kept.original_fr, kept.original_en)
                      IS DISTINCT FROM (excluded.position, excluded.text_fr, excluded.text_en, excluded.original_fr, excluded.original_en)""")
                .param("version", version.value()).param("sentence", sentence.key()).param("position", position)
                .param("fr", words.map(Bilingual::fr).orElse(null)).param("en", words.map(Bilingual::en).orElse(null))
                .param("originalFr", original.map(Bilingual::fr).orElse(null)).param("originalEn", original.map(Bilingual::en).orElse(null))
                .param("edited", sentence.edit().isPresent()).update();
    }

    /** The copies are the work of who copies, the edits of who made them. */
    void copySentences(VersionId from, VersionId to) {
        jdbc.sql("""
                INSERT INTO releases.sentence (version_id, sentence, position, text_fr, text_en, original_fr, original_en, edited_by)
                SELECT :to, sentence, position, text_fr, text_en, original_fr, original_en, edited_by
                FROM releases.sentence WHERE version_id = :from""").param("from", from.value()).param("to", to.value()).update();
    }

    private static ElsewhereFigure figure(ResultSet row, int number) throws SQLException {
        return new ElsewhereFigure(row.getString("indicator"), row.getInt("year"), row.getBigDecimal("value").toPlainString(),
                Indicators.find(row.getString("indicator")).map(i -> i.unit().code()).orElse(""),
                Optional.ofNullable(row.getObject("numerator", Long.class)), Optional.ofNullable(row.getObject("denominator", Long.class)),
                new Bilingual(row.getString("source_fr"), row.getString("source_en")), row.getString("address"));
    }
}
