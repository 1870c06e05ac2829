package org.cohorte.releases.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.web.SiteAddress;
import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;
import org.springframework.core.env.StandardEnvironment;

/** The edition of the demonstration network as someone reads it before its hour. */
final class DemonstrationReading {

    private static final Edition EDITION = Edition.in(Path.of("src/test/resources/editions/2020"));

    private DemonstrationReading() {}

    static Reading in(Language language) {
        return of(EDITION, language);
    }

    static Reading of(Edition edition, Language language) {
        return new Reading(edition, new Standing.Draft(Optional.empty()), List::of, Addresses.of(language), new SiteAddress(new StandardEnvironment()));
    }

    static FigurePage figure(Language language, FigureKey key) {
        Reading reading = in(language);
        return new FigureMaking(reading, EDITION.figureOrUntold(key).orElseThrow()).page();
    }

    static TablePage table(Language language, String indicator, String dimensions, String years) {
        Reading reading = in(language);
        return new TableMaking(reading, indicator, dimensions, TableQuery.of(EDITION.years(), years, "", "1").orElseThrow()).page();
    }
}
