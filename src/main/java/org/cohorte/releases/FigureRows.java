package org.cohorte.releases;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rows of a figures.csv, hundreds of thousands of them: the file stays where the system keeps it in memory, and only where each row
 * begins is kept here. A row is read when it is asked for.
 */
final class FigureRows {

    private static final String HEADER = "indicator,year,dimensions,members,value,unit,numerator,denominator,obs_status,conf_status";
    private static final int CELLS = 10;
    private static final int MEMBERS = 3;

    private final MappedByteBuffer file;
    private final int[] begins;
    private final Map<String, Map<String, TreeMap<Integer, Span>>> index = new LinkedHashMap<>();

    /** Rows of one indicator, table and year, from, up to but not with. */
    private record Span(int from, int to) {}

    private FigureRows(MappedByteBuffer file, int[] begins) {
        this.file = file;
        this.begins = begins;
    }

    static FigureRows of(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            FigureRows rows = new FigureRows(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), beginnings(channel));
            if (rows.begins.length < 2 || !rows.line(-1).equals(HEADER)) {
                throw new DamagedEdition(path, "its first line is not that of a file of figures");
            }
            rows.indexAll(path);
            return rows;
        }
    }

    /** Where each line begins, and the end; the first line is the header. */
    private static int[] beginnings(FileChannel channel) throws IOException {
        MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        int[] found = new int[1024];
        int lines = 1;
        for (int i = 0; i < bytes.limit(); i++) {
            if (bytes.get(i) == '\n') {
                found = lines == found.length ? Arrays.copyOf(found, lines * 2) : found;
                found[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(found, lines);
    }

    private int size() {
        return begins.length - 2;
    }

    private void indexAll(Path path) {
        int from = 0;
        String[] group = new String[0];
        for (int row = 0; row <= size(); row++) {
            String[] cells = row < size() ? head(row) : new String[0];
            if (row < size() && cells.length < MEMBERS) {
                throw new DamagedEdition(path, "line " + (row + 2) + " is not a figure");
            }
            if (!Arrays.equals(group, cells)) {
                if (group.length > 0) {
                    index.computeIfAbsent(group[0], _ -> new LinkedHashMap<>()).computeIfAbsent(group[2], _ -> new TreeMap<>())
                            .put(Integer.valueOf(group[1]), new Span(from, row));
                }
                group = cells;
                from = row;
            }
        }
    }

    /** Indicator, year and dimensions of a row. */
    private String[] head(int row) {
        int begin = begins[row + 1];
        int end = begin;
        for (int commas = 0; end < begins[row + 2] && commas < MEMBERS; end++) {
            commas += file.get(end) == ',' ? 1 : 0;
        }
        return text(begin, Math.max(begin, end - 1)).split(",", -1);
    }

    private String line(int row) {
        return text(begins[row + 1], begins[row + 2] - 1);
    }

    private String text(int begin, int end) {
        byte[] bytes = new byte[end - begin];
        file.get(begin, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    Collection<String> indicators() {
        return index.keySet();
    }

    List<String> dimensionsOf(String indicator) {
        return List.copyOf(index.getOrDefault(indicator, Map.of()).keySet());
    }

    Optional<PublishedFigure> find(FigureKey key) {
        Span span = index.getOrDefault(key.indicator(), Map.of()).getOrDefault(key.dimensions(), new TreeMap<>()).get(key.year());
        if (span == null) {
            return Optional.empty();
        }
        byte[] wanted = key.members().getBytes(StandardCharsets.UTF_8);
        int low = span.from();
        int high = span.to() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compareMembers(middle, wanted);
            if (order == 0) {
                return Optional.of(figure(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** The members of a row against these, as bytes. */
    private int compareMembers(int row, byte[] wanted) {
        int at = begins[row + 1];
        for (int commas = 0; commas < MEMBERS; at++) {
            commas += file.get(at) == ',' ? 1 : 0;
        }
        for (int i = 0; ; i++) {
            byte here = file.get(at + i);
            if (here == ',' || i == wanted.length) {
                return here == ',' ? (i == wanted.length ? 0 : -1) : 1;
            }
            if (here != wanted[i]) {
                return Byte.compareUnsigned(here, wanted[i]);
            }
        }
    }

    /** All years, in the order of the file. */
    List<PublishedFigure> table(String indicator, String dimensions) {
        List<PublishedFigure> figures = new ArrayList<>();
        index.getOrDefault(indicator, Map.of()).getOrDefault(dimensions, new TreeMap<>()).values().forEach(span -> add(span, figures));
        return figures;
    }

    List<PublishedFigure> table(String indicator, String dimensions, int year) {
        List<PublishedFigure> figures = new ArrayList<>();
        Span span = index.getOrDefault(indicator, Map.of()).getOrDefault(dimensions, new TreeMap<>()).get(year);
        if (span != null) {
            add(span, figures);
        }
        return figures;
    }

    private void add(Span span, List<PublishedFigure> figures) {
        for (int row = span.from(); row < span.to(); row++) {
            figures.add(figure(row));
        }
    }

    private PublishedFigure figure(int row) {
        String[] cells = line(row).split(",", -1);
        if (cells.length != CELLS) {
            throw new IllegalStateException("no figure: " + line(row));
        }
        return new PublishedFigure(new FigureKey(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3]), cells[4], cells[5], whole(cells[6]), whole(cells[7]),
                cells[8], cells[9]);
    }

    static Optional<Long> whole(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(cell));
    }
}
