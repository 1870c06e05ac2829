package org.cohorte.releases.reading;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.FigureKey;
import org.springframework.web.util.UriUtils;

/**
 * The addresses and texts of the pages of editions in one language.
 *
 * @param isPreview whether the pages are those of the team, for editions that are not published
 */
public record Addresses(Language language, boolean isPreview) {

    public static Addresses of(Language language) {
        return new Addresses(language, false);
    }

    public static Addresses of(HttpServletRequest request) {
        return of(request.getRequestURI().startsWith("/en/") ? Language.EN : Language.FR);
    }

    public Addresses other() {
        return new Addresses(language.other(), isPreview);
    }

    private String in(String french, String english) {
        return language.choose(french, english);
    }

    public String keyFigures() {
        return in("/chiffres-cles", "/en/key-figures");
    }

    public String year(int year) {
        return keyFigures() + "/" + year;
    }

    public String methodology() {
        return in("/methodologie", "/en/methodology");
    }

    /** What a definition is called on the page of all of them. */
    public String definition(String indicator) {
        return methodology() + "#" + indicator;
    }

    public String api() {
        return in("/aide/api", "/en/help/api");
    }

    public String releases() {
        return isPreview ? in("/equipe/publications", "/en/team/releases") : in("/publications", "/en/releases");
    }

    public String calendar() {
        return in("/publications/calendrier", "/en/releases/calendar");
    }

    public String calendarFile() {
        return calendar() + ".ics";
    }

    public String atom() {
        return in("/publications/atom.xml", "/en/releases/atom.xml");
    }

    /** The version that holds now. */
    public String release(String release) {
        return releases() + "/" + release;
    }

    public String version(EditionAddress edition) {
        return releases() + "/" + edition.path();
    }

    public String tables(EditionAddress edition) {
        return version(edition) + in("/tableaux", "/tables");
    }

    /** Of the network where the dimensions are empty. */
    public String table(EditionAddress edition, String indicator, String dimensions) {
        return tables(edition) + "/" + indicator + (dimensions.isEmpty() ? "" : "/" + dimensions);
    }

    public String figure(EditionAddress edition, FigureKey key) {
        return version(edition) + in("/chiffres/", "/figures/") + path(key);
    }

    /** The records that a figure counts: for the team alone, whether the edition is published or not. */
    public String why(EditionAddress edition, FigureKey key) {
        return in("/equipe/publications/", "/en/team/releases/") + edition.path() + in("/pourquoi/", "/why/") + path(key);
    }

    private static String path(FigureKey key) {
        return key.indicator() + "/" + key.year() + (key.isOfNetwork() ? "" : "/" + key.dimensions() + "/" + UriUtils.encodePathSegment(key.members(), StandardCharsets.UTF_8));
    }

    /** The names of what a table is asked for. */
    public String yearsParameter() {
        return in("annees", "years");
    }

    public String orderParameter() {
        return in("tri", "sort");
    }

    public String text(String key, Object... arguments) {
        return Messages.of(Addresses.class, language).text(key, arguments);
    }

    public Words words() {
        return this::text;
    }
}
