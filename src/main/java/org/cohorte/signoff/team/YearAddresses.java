package org.cohorte.signoff.team;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.TeamPages;
import org.cohorte.accounts.TeamTexts;
import org.cohorte.foundation.text.Language;

/** The addresses and texts of these pages in one language. */
public record YearAddresses(Language language) implements TeamTexts {

    static YearAddresses of(HttpServletRequest request) {
        return new YearAddresses(TeamPages.languageOf(request.getRequestURI()));
    }

    YearAddresses other() {
        return new YearAddresses(language.other());
    }

    public String years() {
        return in("/equipe/annees", "/en/team/years");
    }

    public String year(int year) {
        return years() + "/" + year;
    }

    String file(int year) {
        return year(year) + ".csv";
    }

    String list(int year) {
        return year(year) + in("/avis", "/words");
    }

    String provider(int year, long provider) {
        return year(year) + in("/organismes/", "/providers/") + provider;
    }

    /** The view that an address asks for. */
    YearView view(Map<String, String> asked) {
        return new YearView(asked.getOrDefault(sort(), ""), asked.getOrDefault(missing(), ""), asked.getOrDefault(name(), "").strip());
    }

    /** The names that these parameters have in an address. */
    public String sort() {
        return in("tri", "sort");
    }

    public String missing() {
        return in("manque", "missing");
    }

    public String name() {
        return in("nom", "name");
    }
}
