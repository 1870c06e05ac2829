package org.cohorte.releases.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cohorte.figures.Indicator;
import org.cohorte.figures.Indicators;
import org.cohorte.foundation.forms.Choice;
import org.cohorte.foundation.forms.FieldError;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.releases.lifecycle.Basis;
import org.springframework.util.MultiValueMap;

/** The form of what figures are computed from: year, snapshot, settings, tables. */
final class BasisForm {

    private static final int THRESHOLD = 10;
    private static final int SMALLEST_BASE = 20;

    /** From one place to the next, so that a table can be put between two others. */
    private static final int STEP = 10;

    private BasisForm() {}

    /** What was sent; a basis only where nothing is wrong. */
    record Read(FilledForm form, int year, Optional<Basis> basis) {}

    static FilledForm standard() {
        return filled(new Basis(Optional.empty(), THRESHOLD, SMALLEST_BASE, Basis.standardTables()));
    }

    static FilledForm filled(Basis basis) {
        return FilledForm.of(Map.of("snapshot", basis.snapshot().orElse(""), "threshold", Integer.toString(basis.threshold()), "smallestBase", Integer.toString(basis.smallestBase())))
                .with("notSensitive", new HashSet<>(basis.notSensitive())).with("tables", new LinkedHashSet<>(basis.tables()));
    }

    static NewReleasePage.Tables tables(FilledForm form, WorkAddresses words) {
        List<String> chosen = form.values().getOrDefault("tables", List.of());
        List<String> usual = Stream.concat(chosen.stream(), Basis.standardTables().stream()).distinct().toList();
        List<NewReleasePage.Row> rows = Stream.concat(usual.stream(), Basis.possibleTables().stream()).distinct().map(code -> row(code, chosen.indexOf(code), words)).toList();
        return new NewReleasePage.Tables(chosen.size(), rows.subList(0, usual.size()), rows.subList(usual.size(), rows.size()));
    }

    private static NewReleasePage.Row row(String code, int place, WorkAddresses words) {
        return new NewReleasePage.Row(code, label(code, words), place >= 0, place >= 0 ? Integer.toString((place + 1) * STEP) : "");
    }

    static List<Choice> shares(WorkAddresses words) {
        return Basis.sharesOfPeople().stream().map(id -> new Choice(id, title(Indicators.find(id).orElseThrow(), words))).toList();
    }

    private static String title(Indicator share, WorkAddresses words) {
        return words.in(share.title().fr(), share.title().en());
    }

    private static String label(String code, WorkAddresses words) {
        return Stream.of(code.split("\\*")).map(one -> words.text("breakdown." + one)).collect(Collectors.joining(" × "));
    }

    /** Tables with the same number stay in the order in which they were sent, which is that of the page. */
    static Read read(MultiValueMap<String, String> sent, WorkAddresses words, boolean withYear) {
        String snapshot = value(sent, "snapshot");
        List<String> tables = sent.getOrDefault("tables", List.of()).stream().filter(Basis.possibleTables()::contains).sorted(Comparator.comparingInt(code -> Positions.of(sent, code))).toList();
        List<String> notSensitive = chosen(sent, "notSensitive", Basis.sharesOfPeople());
        FilledForm form = FilledForm.of(Map.of("year", value(sent, "year"), "snapshot", snapshot, "threshold", value(sent, "threshold"), "smallestBase", value(sent, "smallestBase")))
                .with("notSensitive", new HashSet<>(notSensitive)).with("tables", new LinkedHashSet<>(tables));
        List<FieldError> wrong = new ArrayList<>();
        int year = withYear ? number(sent, "year", 1990, 2200, words, wrong) : 0;
        int threshold = number(sent, "threshold", 1, Basis.LARGEST_THRESHOLD, words, wrong);
        int base = number(sent, "smallestBase", 1, Basis.LARGEST_BASE, words, wrong);
        return wrong.isEmpty() ? new Read(form, year, Optional.of(new Basis(Optional.of(snapshot).filter(s -> !s.isEmpty()), threshold, base, notSensitive, tables)))
                : new Read(form.with(wrong), year, Optional.empty());
    }

    private static List<String> chosen(MultiValueMap<String, String> sent, String field, List<String> offered) {
        return offered.stream().filter(sent.getOrDefault(field, List.of())::contains).toList();
    }

    /** The field that mends settings which protect nobody. */
    static FieldError refused(Basis basis, WorkAddresses words) {
        return WorkShowing.wrong("smallestBase", words.lifecycle().settingsRefused(basis));
    }

    private static int number(MultiValueMap<String, String> sent, String field, int least, int most, WorkAddresses words, List<FieldError> wrong) {
        String typed = value(sent, field);
        int number = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
        if (number < least || number > most) {
            wrong.add(WorkShowing.wrong(field, words.text("number.wrong", words.text("field." + field), Integer.toString(least), Integer.toString(most))));
        }
        return number;
    }

    private static String value(MultiValueMap<String, String> sent, String field) {
        return Optional.ofNullable(sent.getFirst(field)).map(String::strip).orElse("");
    }
}
