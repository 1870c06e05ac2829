package org.cohorte.releases.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.Definition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.EditionJson;
import org.cohorte.releases.EditionManifest;
import org.cohorte.releases.EditionSignature;

/**
 * What the figures of an edition mean and how they are protected, revised and signed.
 *
 * @param settings   of disclosure control, as facts
 * @param occupationGroups that the release names, each with its occupations
 * @param elsewhere  figures of years before the records, with their source
 * @param signature  of the edition; none where it bears none
 */
public record Methodology(Words words, List<FigurePage.Fact> settings, List<Group> groups, List<FigurePage.Fact> occupationGroups, List<Elsewhere> elsewhere, List<Revisions> revisions,
                          Optional<Signed> signature, String edition) {

    private static final List<String> POPULATIONS = List.of("learner", "first", "application", "session", "exit");

    /** The indicators over one population. */
    public record Group(String id, String title, List<Entry> entries) {}

    /** One definition. */
    public record Entry(String id, String title, String text, int version, String unit) {}

    /** A figure that was published before the records came here. */
    public record Elsewhere(String year, String title, String value, String source, String address) {}

    /** The key that signed, and how anyone checks it. */
    public record Signed(String keyId, String publicKey, String manifest, String commands) {}

    /** @param editions all that are public, in the order of their publication */
    public static Methodology of(Optional<Reading> reading, List<Edition> editions, Addresses here) {
        if (reading.isEmpty()) {
            return new Methodology(here.words(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), "");
        }
        Edition edition = reading.get().edition();
        EditionManifest told = edition.manifest();
        return new Methodology(here.words(), settings(edition, here), POPULATIONS.stream().map(p -> group(edition, p, here)).filter(g -> !g.entries().isEmpty()).toList(),
                occupationGroups(edition, here), elsewhere(edition, here), Revisions.of(editions, here), signature(reading.get()),
                here.text("edition", told.address().path(), Numbers.day(told.day(), here.language()), told.snapshot().id()));
    }

    private static List<FigurePage.Fact> settings(Edition edition, Addresses here) {
        EditionManifest.Settings settings = edition.manifest().settings();
        List<FigurePage.Fact> facts = new ArrayList<>(List.of(new FigurePage.Fact(here.text("setting.threshold"), here.text("setting.threshold.text", String.valueOf(settings.threshold()))),
                new FigurePage.Fact(here.text("setting.smallest-base"), here.text("setting.smallest-base.text", String.valueOf(settings.smallestBase()))),
                new FigurePage.Fact(here.text("setting.tables"), here.text("setting.tables.text", String.valueOf(edition.manifest().tables().size())))));
        if (!settings.notSensitive().isEmpty()) {
            FigureTexts texts = new FigureTexts(edition, here.language());
            facts.add(new FigurePage.Fact(here.text("setting.not-sensitive"),
                    here.text("setting.not-sensitive.text", String.join(", ", settings.notSensitive().stream().map(texts::title).toList()))));
        }
        return facts;
    }

    private static Group group(Edition edition, String population, Addresses here) {
        return new Group(population, here.text("population." + population), edition.definitions().stream().filter(d -> d.population().equals(population))
                .map(d -> entry(d, here)).toList());
    }

    private static Entry entry(Definition definition, Addresses here) {
        return new Entry(definition.id(), definition.title().in(here.language()), definition.definition().in(here.language()), definition.version(),
                here.text("unit." + definition.unit()));
    }

    private static List<FigurePage.Fact> occupationGroups(Edition edition, Addresses here) {
        return edition.texts().groups().stream().map(group -> new FigurePage.Fact(group.name().in(here.language()),
                String.join(", ", group.occupations().stream().map(id -> edition.labels().label("occupation", id, here.language())).toList()))).toList();
    }

    private static List<Elsewhere> elsewhere(Edition edition, Addresses here) {
        FigureTexts texts = new FigureTexts(edition, here.language());
        return edition.elsewhere().stream().map(f -> new Elsewhere(String.valueOf(f.year()), texts.title(f.indicator()), texts.value(f), f.source().in(here.language()),
                f.address())).toList();
    }

    private static Optional<Signed> signature(Reading reading) {
        Optional<Path> file = reading.edition().files().find(EditionFiles.SIGNATURE);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            EditionSignature signature = EditionJson.read(file.get(), EditionSignature.class);
            String manifest = reading.site().of(reading.files().file(EditionFiles.MANIFEST));
            return Optional.of(new Signed(signature.keyId(), signature.publicKey(), manifest, commands(reading)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With OpenSSL and jq alone, without this program. */
    private static String commands(Reading reading) {
        return """
                curl -sO %1$s
                curl -sO %2$s
                jq -r .publicKey signature.json | base64 -d > key.der
                jq -r .signature signature.json | base64 -d > edition.sig
                openssl pkeyutl -verify -pubin -inkey key.der -keyform DER -rawin -in edition.json -sigfile edition.sig
                sha256sum key.der
                """.formatted(reading.site().of(reading.files().file(EditionFiles.MANIFEST)), reading.site().of(reading.files().file(EditionFiles.SIGNATURE)));
    }
}
