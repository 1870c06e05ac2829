package org.cohorte.releases.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.web.SiteAddress;
import org.cohorte.releases.Edition;
import org.cohorte.releases.PublishedEditions;
import org.cohorte.releases.PublishedRelease;
import org.cohorte.releases.reading.Addresses;

/** What search engines may find (sitemaps.org): the lasting pages, and of each release the version that holds, with its tables. */
final class Sitemap {

    private final SiteAddress site;
    private final PublishedEditions editions;

    Sitemap(SiteAddress site, PublishedEditions editions) {
        this.site = site;
        this.editions = editions;
    }

    byte[] of(List<PublishedRelease> releases) {
        List<String> paths = new ArrayList<>(List.of("/", "/en/"));
        Stream.of(Language.FR, Language.EN).map(Addresses::of).forEach(here -> {
            paths.addAll(List.of(here.keyFigures(), here.releases(), here.calendar(), here.methodology(), here.api()));
            editions.newest().ifPresent(e -> e.years().forEach(y -> paths.add(here.year(y))));
            releases.stream().flatMap(r -> r.current().stream()).flatMap(v -> editions.at(v.address()).stream()).forEach(e -> paths.addAll(of(e, here)));
        });
        return XmlText.write(xml -> {
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
            for (String path : paths) {
                xml.writeStartElement("url");
                XmlText.element(xml, "loc", site.of(path));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        });
    }

    private static List<String> of(Edition edition, Addresses here) {
        List<String> paths = new ArrayList<>(List.of(here.version(edition.manifest().address()), here.tables(edition.manifest().address())));
        for (String indicator : edition.indicators()) {
            edition.dimensionsOf(indicator).forEach(d -> paths.add(here.table(edition.manifest().address(), indicator, d)));
        }
        return paths;
    }
}
