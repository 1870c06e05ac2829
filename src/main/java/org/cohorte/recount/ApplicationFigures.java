package org.cohorte.recount;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The indicators by application: files as files, a person once in each member in which they have a file that counts. */
final class ApplicationFigures {

    private ApplicationFigures() {}

    static void reckon(Network network, ReportingYear year, String status, List<Line> lines) {
        List<ApplicationFile> files = network.files().stream().filter(file -> year.contains(file.submittedOn())).toList();
        for (Breakdown by : Breakdown.values()) {
            reckon(new Sheet<>(files, file -> file.profile().member(by), year, by, status, lines));
        }
    }

    private static void reckon(Sheet<ApplicationFile> sheet) {
        Map<String, Set<Long>> applicants = sheet.distinct(ApplicationFile::person, file -> true);
        Map<String, Set<Long>> admitted = sheet.distinct(ApplicationFile::person, ApplicationFile::isAdmitted);
        Map<String, Set<Long>> closed = sheet.distinct(ApplicationFile::person, ApplicationFile::isClosed);
        sheet.count("applications", "files", sheet.distinct(EachOne.itself(), file -> true));
        sheet.count("applicants", "people", applicants);
        sheet.count("admitted", "people", admitted, applicants);
        sheet.count("admitted-files", "files", sheet.distinct(EachOne.itself(), ApplicationFile::isAdmitted), applicants);
        sheet.share("admission-rate", admitted, closed);
    }

    /** A key for things that are counted one by one, so that two equal rows stay two. */
    private record EachOne(ApplicationFile file) {

        static Function<ApplicationFile, EachOne> itself() {
            return EachOne::new;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof EachOne one && one.file == file;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(file);
        }
    }
}
