package org.cohorte.exchange.importing;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.cohorte.exchange.checks.Finding;
import org.cohorte.exchange.checks.Findings;
import org.cohorte.exchange.checks.Rule;
import org.cohorte.foundation.text.Messages;

/** What was found, for people: on screen (the first of each rule), and whole as a CSV that a spreadsheet opens. */
public final class FindingsReport {

    private static final int SHOWN_OF_EACH_RULE = 10;

    private final Findings findings;
    private final Messages texts;

    public FindingsReport(Findings findings, Messages texts) {
        this.findings = findings;
        this.texts = texts;
    }

    public void print(PrintWriter out) {
        Map<Rule, Integer> shown = new EnumMap<>(Rule.class);
        for (Finding finding : findings.sorted()) {
            int count = shown.merge(finding.rule(), 1, Integer::sum);
            if (count <= SHOWN_OF_EACH_RULE) {
                out.println(line(finding));
            } else if (count == SHOWN_OF_EACH_RULE + 1) {
                out.println("  " + texts.text("import.more", findings.counts().get(finding.rule()) - SHOWN_OF_EACH_RULE));
            }
        }
        out.flush();
    }

    /**
     * A finding in the reader's words.
     *
     * @param line empty where it is the file as a whole
     */
    public record Row(boolean error, String severity, String file, String line, String column, String value, String what, String mend) {}

    /** The first findings of each rule, errors first. */
    public List<Row> rows() {
        Map<Rule, Integer> shown = new EnumMap<>(Rule.class);
        return findings.sorted().stream().filter(f -> shown.merge(f.rule(), 1, Integer::sum) <= SHOWN_OF_EACH_RULE)
                .map(f -> new Row(f.isError(), severity(f), f.file(), f.line() == 0 ? "" : String.valueOf(f.line()), f.column(), value(f), what(f), mend(f))).toList();
    }

    /** How many more there are than {@link #rows}. */
    public long more() {
        return findings.counts().values().stream().mapToLong(count -> Math.max(0, count - SHOWN_OF_EACH_RULE)).sum();
    }

    public Path writeTo(Path file) throws IOException {
        try (Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writeTo(text);
        }
        return file;
    }

    /** Semicolons and a byte order mark, as a French spreadsheet expects; no cell begins like a formula. */
    public void writeTo(Writer text) throws IOException {
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(texts.text("report.header").split(";"));
            for (Finding f : findings.sorted()) {
                csv.writeRecord(severity(f), f.file(), f.line() == 0 ? "" : String.valueOf(f.line()), f.column(), harmless(value(f)), f.rule().name(),
                        harmless(what(f)), harmless(mend(f)));
            }
        }
    }

    private String line(Finding f) {
        StringBuilder line = new StringBuilder(severity(f)).append("  ").append(f.file());
        if (f.line() > 0) {
            line.append(", ").append(texts.text("finding.line")).append(' ').append(f.line());
        }
        if (!f.column().isEmpty()) {
            line.append(", ").append(f.column());
        }
        String value = value(f);
        if (!value.isEmpty()) {
            line.append(" = ").append(value.length() > 80 ? value.substring(0, 80) + "…" : value.replaceAll("\\R", "⏎"));
        }
        return line.append("  [").append(f.rule()).append("] ").append(what(f)).append(' ').append(mend(f)).toString();
    }

    private String severity(Finding f) {
        return texts.text(f.isError() ? "finding.error" : "finding.warning");
    }

    private String value(Finding f) {
        return f.value() == null ? texts.text("finding.hidden") : f.value();
    }

    private String what(Finding f) {
        return texts.text("rule." + f.rule() + ".what", detail(f), value(f));
    }

    private String mend(Finding f) {
        return texts.text("rule." + f.rule() + ".mend", detail(f), value(f));
    }

    private String detail(Finding f) {
        return f.rule() == Rule.FILE_UNREADABLE ? texts.text("unreadable." + f.detail()) : f.detail();
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
