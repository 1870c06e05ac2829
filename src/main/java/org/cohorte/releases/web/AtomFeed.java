package org.cohorte.releases.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.cohorte.foundation.web.SiteAddress;
import org.cohorte.releases.PublishedRelease;
import org.cohorte.releases.reading.Addresses;

/** Each published version as an entry (RFC 4287), the newest first. */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final Addresses here;
    private final SiteAddress site;

    AtomFeed(Addresses here, SiteAddress site) {
        this.here = here;
        this.site = site;
    }

    private record Entry(PublishedRelease release, PublishedRelease.Version version) {}

    byte[] of(List<PublishedRelease> releases) {
        List<Entry> entries = releases.stream().flatMap(r -> r.versions().stream().map(v -> new Entry(r, v)))
                .sorted(Comparator.comparing((Entry e) -> e.version().publishedAt()).reversed()).toList();
        Instant updated = entries.isEmpty() ? Instant.EPOCH : entries.getFirst().version().publishedAt();
        return XmlText.write(xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", here.language().code());
            XmlText.element(xml, "id", site.of(here.atom()));
            XmlText.element(xml, "title", here.text("atom.title"));
            XmlText.element(xml, "updated", updated.toString());
            link(xml, "self", "application/atom+xml", here.atom());
            link(xml, "alternate", "text/html", here.releases());
            xml.writeStartElement("author");
            XmlText.element(xml, "name", here.text("network"));
            xml.writeEndElement();
            XmlText.element(xml, "rights", here.text("licence.name"));
            for (Entry entry : entries) {
                write(xml, entry);
            }
            xml.writeEndElement();
        });
    }

    private void write(javax.xml.stream.XMLStreamWriter xml, Entry entry) throws javax.xml.stream.XMLStreamException {
        String address = here.version(entry.version().address());
        xml.writeStartElement("entry");
        XmlText.element(xml, "id", site.of(address));
        XmlText.element(xml, "title", here.text("atom.entry", entry.release().title().in(here.language()), String.valueOf(entry.version().address().version())));
        XmlText.element(xml, "published", entry.version().publishedAt().toString());
        XmlText.element(xml, "updated", entry.version().publishedAt().toString());
        link(xml, "alternate", "text/html", address);
        String note = entry.version().note().in(here.language());
        String state = here.text("state." + entry.version().state().name().toLowerCase(java.util.Locale.ROOT));
        XmlText.element(xml, "summary", note.isEmpty() ? here.text("atom.summary", entry.release().title().in(here.language()), state) : state + ". " + note);
        xml.writeEndElement();
    }

    private void link(javax.xml.stream.XMLStreamWriter xml, String relation, String type, String path) throws javax.xml.stream.XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", site.of(path));
    }
}
