package org.cohorte.signoff.team;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.TeamPages;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;

/** The addresses and texts of these pages in one language. */
public record YearAddresses(Language language) {

    static YearAddresses of(HttpServletRequest request) {
        return new YearAddresses(TeamPages.languageOf(request.getRequestURI()));
    }

    YearAddresses other() {
        return new YearAddresses(language == Language.FR ? Language.EN : Language.FR);
    }

    /** For templates. */
    public String text(String key, Object... arguments) {
        return Messages.of(YearAddresses.class, language).text(key, arguments);
    }

    boolean has(String key) {
        return Messages.of(YearAddresses.class, language).has(key);
    }

    private String in(String french, String english) {
        return language == Language.FR ? french : english;
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
