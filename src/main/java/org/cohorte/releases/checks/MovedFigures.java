package org.cohorte.releases.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.releases.Edition;
import org.cohorte.releases.PublishedFigure;
import org.cohorte.releases.editions.Comparison;
import org.cohorte.releases.editions.Comparison.Moved;

/** Figures that an amendment tells otherwise than the version before: of the network by indicator, with their values; those of groups together, counted by table. */
final class MovedFigures {

    private static final String KEY = Check.MOVED_BY_AMENDMENT.code();

    private final List<Moved> moved;

    /** Of a year or a table that the version before did not have nothing moves. */
    MovedFigures(Edition before, Edition draft) {
        this.moved = Comparison.of(before, draft).moved().stream().filter(m -> m.what() != Comparison.What.STATUS)
                .filter(m -> before.years().contains(m.key().year()) && before.manifest().tables().contains(m.key().dimensionList())).toList();
    }

    List<Finding> findings() {
        Map<Boolean, List<Moved>> ofNetwork = moved.stream().collect(Collectors.partitioningBy(m -> m.key().isOfNetwork()));
        Map<String, List<Moved>> byIndicator = ofNetwork.get(true).stream().collect(Collectors.groupingBy(m -> m.key().indicator(), TreeMap::new, Collectors.toList()));
        List<Finding> findings = new ArrayList<>(byIndicator.entrySet().stream().map(of -> ofIndicator(of.getKey(), of.getValue())).toList());
        if (!ofNetwork.get(false).isEmpty()) {
            findings.add(ofGroups(ofNetwork.get(false)));
        }
        return findings;
    }

    private static Finding ofIndicator(String indicator, List<Moved> moved) {
        return finding(indicator, Check.Texts.inEach(KEY + ".finding", new Bilingual(indicator, indicator), new Bilingual(changes(moved, Language.FR), changes(moved, Language.EN))), moved);
    }

    /** 2019 (14 853 → 14 860), 2020 (…). */
    private static String changes(List<Moved> moved, Language language) {
        return moved.stream().map(m -> m.key().year() + " (" + value(m.before(), language) + " → " + value(m.after(), language) + ")").collect(Collectors.joining(", "));
    }

    private static String value(Optional<PublishedFigure> figure, Language language) {
        return figure.filter(PublishedFigure::isTold).map(MovedFigures::told)
                .orElseGet(() -> Check.Texts.of(KEY + ".untold")).in(language);
    }

    /** A share with its counts, since two may look alike. */
    private static Bilingual told(PublishedFigure figure) {
        BigDecimal value = new BigDecimal(figure.value());
        if (!figure.isShare()) {
            return Check.Texts.of(KEY + ".told", value);
        }
        return figure.numerator().map(numerator -> Check.Texts.of(KEY + ".told.share", value, numerator, figure.denominator().orElseThrow()))
                .orElseGet(() -> Check.Texts.of(KEY + ".told.estimate", value));
    }

    private static Finding ofGroups(List<Moved> moved) {
        Map<String, Long> byTable = moved.stream().collect(Collectors.groupingBy(m -> m.key().dimensions(), TreeMap::new, Collectors.counting()));
        String tables = byTable.entrySet().stream().map(table -> table.getKey() + " " + table.getValue()).collect(Collectors.joining(", "));
        return finding("groups", Check.Texts.of(KEY + ".groups", moved.size(), tables), moved);
    }

    private static Finding finding(String of, Bilingual detail, List<Moved> moved) {
        return new Finding(KEY + ":" + of, detail, moved.stream().map(Moved::key).toList(), moved.stream().map(Moved::toString));
    }
}
