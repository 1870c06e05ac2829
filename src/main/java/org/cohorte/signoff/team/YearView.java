package org.cohorte.signoff.team;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.cohorte.signoff.state.Measure;
import org.cohorte.signoff.state.Missing;
import org.cohorte.signoff.state.ProviderState;

/**
 * Which providers of a year are shown, and in which order. What an address asks for and nobody knows counts as not asked for.
 *
 * @param sort    a measure, the largest first; {@code word} for those without a word first, then the oldest word; else by name
 * @param missing only those that lack this
 * @param name    only those whose name or identifier contains this
 */
record YearView(String sort, String missing, String name) {

    static final String BY_WORD = "word";

    Optional<Missing> lacking() {
        return Missing.ofCode(missing);
    }

    private Optional<Measure> measure() {
        return java.util.Arrays.stream(Measure.values()).filter(measure -> measure.code().equals(sort)).findFirst();
    }

    List<ProviderState> of(List<ProviderState> providers) {
        String wanted = plain(name);
        return providers.stream().filter(p -> lacking().map(p::lacks).orElse(true))
                .filter(p -> plain(p.name()).contains(wanted) || plain(p.identifier()).contains(wanted)).sorted(order()).toList();
    }

    /** Providers come by name, and equal ones stay so. */
    private Comparator<ProviderState> order() {
        if (sort.equals(BY_WORD)) {
            return Comparator.comparing((ProviderState p) -> p.word().isPresent())
                    .thenComparing(p -> p.word().map(word -> word.givenOn().toEpochDay()).orElse(0L));
        }
        return measure().map(measure -> Comparator.comparingLong((ProviderState p) -> p.counts().of(measure).value()).reversed()).orElse((_, _) -> 0);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    /** This view as the end of an address. */
    String here(YearAddresses words) {
        return sortedBy(sort, words);
    }

    /** The same with another order. */
    String sortedBy(String other, YearAddresses words) {
        return "?" + words.sort() + "=" + encoded(other) + part(words.missing(), missing) + part(words.name(), name) + "#" + YearPage.TABLE;
    }

    private static String part(String parameter, String value) {
        return value.isEmpty() ? "" : "&" + parameter + "=" + encoded(value);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
