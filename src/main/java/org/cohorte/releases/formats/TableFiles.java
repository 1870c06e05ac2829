package org.cohorte.releases.formats;

import java.io.IOException;
import java.util.List;

import org.cohorte.foundation.text.Language;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.FileAddresses;

/** Which table files an edition has: its lists of codes, each table as CSV with metadata and as JSON-stat, and what leads to them. */
record TableFiles(Edition edition, String site) {

    /** Those whose metadata tell of the whole edition. */
    private static final List<String> OF_EDITION = List.of(EditionFiles.FIGURES, EditionFiles.ESTIMATES, EditionFiles.LABELS, EditionFiles.ELSEWHERE, FileAddresses.INDICATORS);

    /** Takes a file under its address below that of the edition. */
    interface Taking {
        void take(String file, byte[] bytes) throws IOException;
    }

    /** In an order that is always the same. */
    void giveTo(Taking taking) throws IOException {
        taking.take(FileAddresses.INDICATORS, TableCsv.indicators(edition));
        byte[] metadata = new CsvwMetadata(edition).ofEdition();
        taking.take(FileAddresses.OF_ALL, metadata);
        for (String csv : OF_EDITION) {
            taking.take(csv + FileAddresses.METADATA, metadata);
        }
        for (String dimension : edition.labels().dimensions()) {
            taking.take(FileAddresses.MEMBERS + dimension + ".csv", TableCsv.members(edition, dimension));
        }
        for (Language language : Language.values()) {
            taking.take(TableArchive.name(FileAddresses.COLLECTION, language), new JsonStat(language, site).collection(edition));
        }
        for (String indicator : edition.indicators()) {
            for (String dimensions : edition.dimensionsOf(indicator)) {
                giveTable(TableRows.of(edition, indicator, dimensions).orElseThrow(), taking);
            }
        }
    }

    private void giveTable(TableRows table, Taking taking) throws IOException {
        String file = FileAddresses.TABLES + table.definition().id() + "/" + FileAddresses.tableName(table.joinedDimensions());
        taking.take(file + ".csv", TableCsv.of(table));
        taking.take(file + ".csv" + FileAddresses.METADATA, new CsvwMetadata(edition).ofTable(table));
        for (Language language : Language.values()) {
            taking.take(TableArchive.name(file + ".json", language), new JsonStat(language, site).dataset(table));
        }
    }
}
