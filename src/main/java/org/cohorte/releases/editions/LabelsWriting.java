package org.cohorte.releases.editions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.cohorte.figures.Breakdown;
import org.cohorte.figures.SnapshotLabels;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.reference.Departments;
import org.cohorte.reference.EducationLevels;
import org.cohorte.reference.Regions;
import org.cohorte.snapshots.Snapshot;

/** Writes labels.csv: the name of every member of every breakdown in both languages, and what it lies in; last of each the unknown. */
final class LabelsWriting implements AutoCloseable {

    private static final Messages FRENCH = Messages.of(LabelsWriting.class, Language.FR);
    private static final Messages ENGLISH = Messages.of(LabelsWriting.class, Language.EN);
    private static final String UNKNOWN = "unknown";

    private final CsvWriter csv;

    private LabelsWriting(Path file) throws IOException {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
        csv.writeRecord("dimension", "member", "label_fr", "label_en", "parents");
    }

    static void write(Path file, Snapshot snapshot) throws IOException {
        SnapshotLabels named = SnapshotLabels.of(snapshot);
        try (LabelsWriting labels = new LabelsWriting(file)) {
            for (Breakdown breakdown : Breakdown.values()) {
                labels.members(breakdown, named);
                labels.worded(breakdown, UNKNOWN);
            }
        }
    }

    private void members(Breakdown breakdown, SnapshotLabels named) {
        switch (breakdown) {
            case REGION -> Regions.all().values().forEach(r -> same(breakdown, r.code(), r.name(), ""));
            case DEPARTMENT -> Departments.all().values().forEach(d -> same(breakdown, d.code(), d.name(), parent(Breakdown.REGION, d.region())));
            case GENDER -> List.of("f", "m", "x").forEach(code -> worded(breakdown, code));
            case EDUCATION_LEVEL -> EducationLevels.all().forEach(l -> line(breakdown, Integer.toString(l.level()), new Bilingual(l.labelFr(), l.labelEn()), ""));
            case IN_QPV -> List.of("true", "false").forEach(code -> worded(breakdown, code));
            case AGE_GROUP -> List.of("0-17", "18-25", "26-35", "36-45", "46+").forEach(code -> worded(breakdown, code));
            case OCCUPATION -> named.occupations().forEach((id, label) -> line(breakdown, id, new Bilingual(label.fr(), label.en()), ""));
            case PROVIDER -> named.providers().forEach((id, name) -> same(breakdown, id, name, ""));
            case PROGRAMME -> named.programmes().forEach((id, programme) -> same(breakdown, id, programme.title(),
                    parent(Breakdown.PROVIDER, programme.provider()) + ";" + parent(Breakdown.OCCUPATION, programme.occupation())));
        }
    }

    private static String parent(Breakdown breakdown, String code) {
        return breakdown.code() + "=" + code;
    }

    private void same(Breakdown breakdown, String code, String name, String parents) {
        line(breakdown, code, Bilingual.same(name), parents);
    }

    private void worded(Breakdown breakdown, String code) {
        String key = "label." + breakdown.code() + "." + code;
        line(breakdown, code, new Bilingual(FRENCH.text(key), ENGLISH.text(key)), "");
    }

    private void line(Breakdown breakdown, String code, Bilingual label, String parents) {
        csv.writeRecord(breakdown.code(), code, label.fr(), label.en(), parents);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
