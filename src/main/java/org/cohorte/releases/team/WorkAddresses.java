package org.cohorte.releases.team;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.TeamPages;
import org.cohorte.accounts.TeamTexts;
import org.cohorte.foundation.text.Language;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.lifecycle.LifecycleTexts;
import org.cohorte.releases.lifecycle.Version;
import org.cohorte.releases.reading.Addresses;

/** The addresses and texts of these pages in one language. */
public record WorkAddresses(Language language) implements TeamTexts {

    static WorkAddresses of(HttpServletRequest request) {
        return new WorkAddresses(TeamPages.languageOf(request.getRequestURI()));
    }

    WorkAddresses other() {
        return new WorkAddresses(language.other());
    }

    LifecycleTexts lifecycle() {
        return new LifecycleTexts(language);
    }

    String releases() {
        return in("/equipe/publications", "/en/team/releases");
    }

    String newRelease() {
        return releases() + in("/nouvelle", "/new");
    }

    /** As its readers will see it. */
    String preview(EditionAddress version) {
        return releases() + "/" + version.path();
    }

    /** Where it stands once it is public. */
    String published(EditionAddress version) {
        return in("/publications/", "/en/releases/") + version.path();
    }

    String work(EditionAddress version) {
        return preview(version) + in("/travail", "/work");
    }

    String part(EditionAddress version, Part part) {
        return work(version) + "/" + part.path(language);
    }

    /** Beside the version that it corrects. */
    String comparison(EditionAddress version) {
        return work(version) + in("/comparaison", "/comparison");
    }

    /** Why a figure is what it is. */
    String why(EditionAddress version, FigureKey key) {
        return new Addresses(language, true).why(version, key);
    }

    /** The figure itself: public, or as its readers will see it. */
    String figure(Version version, FigureKey key) {
        return new Addresses(language, !version.state().wasPublished()).figure(version.address(), key);
    }

    String act(EditionAddress version, Act act) {
        return work(version) + "/" + act.path(language);
    }
}
