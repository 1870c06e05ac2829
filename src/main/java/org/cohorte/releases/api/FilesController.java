package org.cohorte.releases.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.web.ReadyAnswer;
import org.cohorte.foundation.web.ReadyAnswers;
import org.cohorte.foundation.web.SiteAddress;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.FileAddresses;
import org.cohorte.releases.api.PublishedFiles.Readable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The files of the published editions: what was frozen as it is, and the same figures as CSV, JSON-stat and Parquet. */
@RestController
@RequestMapping("/data")
class FilesController {

    /** The list of all that is published, below /data. */
    static final String INDEX = "index.json";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final PublishedFiles published;
    private final ReadyAnswers ready;
    private final LargeFiles large;
    private final SiteAddress site;

    FilesController(PublishedFiles published, ReadyAnswers ready, LargeFiles large, SiteAddress site) {
        this.published = published;
        this.ready = ready;
        this.large = large;
        this.site = site;
    }

    /** All that an answer depends on, beside what is frozen. */
    private record Key(String address, String language, String base, String updated) {}

    @GetMapping("/{release}/v{version:[1-9][0-9]{0,5}}/{file:.+}")
    ResponseEntity<?> file(@PathVariable String release, @PathVariable int version, @PathVariable String file, @RequestParam(defaultValue = "fr") String lang,
                           HttpServletRequest request) throws IOException {
        return with(release, version, request, readable -> {
            if (PublishedFiles.FROZEN.containsKey(file)) {
                return frozen(readable, file, request);
            }
            if (file.equals(FileAddresses.PARQUET)) {
                return large.parquet(readable, fileName(readable, file), request);
            }
            return madeOfAll(readable, file, language(lang), request);
        });
    }

    @GetMapping("/{release}/v{version:[1-9][0-9]{0,5}}/members/{dimension}.csv")
    ResponseEntity<?> members(@PathVariable String release, @PathVariable int version, @PathVariable String dimension, HttpServletRequest request) {
        return with(release, version, request, readable -> readable.edition().labels().members(dimension).isEmpty() ? Problems.NO_SUCH_FILE.answer(request, site)
                : made(readable, dimension + ".csv", PublishedFiles.CSV, "", request, () -> TableCsv.members(readable.edition(), dimension)));
    }

    @GetMapping("/{release}/v{version:[1-9][0-9]{0,5}}/tables/{indicator}/{file:.+}")
    ResponseEntity<?> table(@PathVariable String release, @PathVariable int version, @PathVariable String indicator, @PathVariable String file,
                            @RequestParam(defaultValue = "fr") String lang, HttpServletRequest request) {
        return with(release, version, request, readable -> {
            int dot = file.indexOf('.');
            String name = dot < 0 ? file : file.substring(0, dot);
            Optional<TableRows> table = TableRows.of(readable.edition(), indicator, name.equals(FileAddresses.NETWORK) ? "" : name);
            String shownName = indicator + "-" + file;
            return table.isEmpty() ? Problems.NO_SUCH_TABLE.answer(request, site) : switch (dot < 0 ? "" : file.substring(dot)) {
                case ".csv" -> described(made(readable, shownName, PublishedFiles.CSV, "", request, () -> TableCsv.of(table.get())), request);
                case ".json" -> made(readable, shownName, MediaType.APPLICATION_JSON, lang, request,
                        () -> new JsonStat(language(lang), site.base()).dataset(table.get(), readable.updated()));
                case ".csv" + FileAddresses.METADATA -> made(readable, shownName, PublishedFiles.CSVW, "", request,
                        () -> new CsvwMetadata(readable.edition(), issued(readable)).ofTable(table.get()));
                default -> Problems.NO_SUCH_TABLE.answer(request, site);
            };
        });
    }

    @GetMapping("/" + INDEX)
    ResponseEntity<?> index(@RequestParam(defaultValue = "fr") String lang, HttpServletRequest request) {
        List<Readable> current = published.current();
        String base = site.base();
        return ready.answer(new Key(request.getRequestURI(), lang, base, current.stream().map(r -> r.version().toString()).toList().toString()), request,
                () -> ReadyAnswer.of(new JsonStat(language(lang), base).index(current), MediaType.APPLICATION_JSON).with(headers -> {
                    DataHeaders.open(headers);
                    headers.set(HttpHeaders.CACHE_CONTROL, "public, max-age=60, must-revalidate");
                }));
    }

    @GetMapping("/**")
    ResponseEntity<?> nothingThere(HttpServletRequest request) {
        return Problems.NO_SUCH_EDITION.answer(request, site);
    }

    private ResponseEntity<?> with(String release, int version, HttpServletRequest request, Function<Readable, ResponseEntity<?>> answer) {
        if (!EditionAddress.isSlug(release)) {
            return Problems.NO_SUCH_EDITION.answer(request, site);
        }
        EditionAddress address = new EditionAddress(release, version);
        return published.at(address).<ResponseEntity<?>>map(answer).orElseGet(() -> published.whyNot(address).answer(request, site));
    }

    private ResponseEntity<?> frozen(Readable readable, String file, HttpServletRequest request) {
        Optional<Path> path = readable.edition().files().find(file);
        if (path.isEmpty()) {
            return Problems.NO_SUCH_FILE.answer(request, site);
        }
        MediaType type = PublishedFiles.FROZEN.get(file);
        ResponseEntity<?> answer = large.isLarge(path.get()) ? large.frozen(readable, path.get(), type, fileName(readable, file), request)
                : made(readable, file, type, "", request, () -> bytes(path.get()));
        return type.equals(PublishedFiles.CSV) ? described(answer, request) : answer;
    }

    private ResponseEntity<?> madeOfAll(Readable readable, String file, Language language, HttpServletRequest request) {
        return switch (file) {
            case FileAddresses.INDICATORS -> described(made(readable, file, PublishedFiles.CSV, "", request, () -> TableCsv.indicators(readable.edition())), request);
            case FileAddresses.COLLECTION -> made(readable, file, MediaType.APPLICATION_JSON, language.code(), request,
                    () -> new JsonStat(language, site.base()).collection(readable.edition(), readable.updated()));
            case "csv" + FileAddresses.METADATA, EditionFiles.FIGURES + FileAddresses.METADATA, EditionFiles.ESTIMATES + FileAddresses.METADATA,
                 EditionFiles.LABELS + FileAddresses.METADATA, EditionFiles.ELSEWHERE + FileAddresses.METADATA, FileAddresses.INDICATORS + FileAddresses.METADATA ->
                    made(readable, file, PublishedFiles.CSVW, "", request, () -> new CsvwMetadata(readable.edition(), issued(readable)).ofEdition());
            default -> Problems.NO_SUCH_FILE.answer(request, site);
        };
    }

    private ResponseEntity<byte[]> made(Readable readable, String name, MediaType type, String language, HttpServletRequest request, Supplier<byte[]> bytes) {
        Key key = new Key(request.getRequestURI(), language, site.base(), readable.updated());
        return ready.answer(key, request, () -> ReadyAnswer.of(bytes.get(), type).with(headers -> DataHeaders.named(headers, fileName(readable, name))));
    }

    /** A CSV says where its metadata stands. */
    private static ResponseEntity<?> described(ResponseEntity<?> answer, HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(answer.getHeaders());
        headers.add(HttpHeaders.LINK, "<" + request.getRequestURI() + FileAddresses.METADATA + ">; rel=\"describedby\"; type=\"application/csvm+json\"");
        return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
    }

    private static String fileName(Readable readable, String name) {
        return "cohorte-" + readable.edition().manifest().address().path().replace('/', '-') + "-" + name;
    }

    private static String issued(Readable readable) {
        return LocalDate.ofInstant(readable.version().publishedAt(), PARIS).toString();
    }

    private static Language language(String wanted) {
        return wanted.equals("en") ? Language.EN : Language.FR;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
