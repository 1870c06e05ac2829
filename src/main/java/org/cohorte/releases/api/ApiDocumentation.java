package org.cohorte.releases.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.web.PageFrame;
import org.cohorte.foundation.web.Pages;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.FileAddresses;
import org.cohorte.releases.PublishedEditions;
import org.cohorte.releases.formats.JsonStat;
import org.cohorte.releases.reading.Addresses;
import org.cohorte.releases.reading.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a program can fetch, made from what there is: the files, the tables of the newest edition, the errors. */
@RestController
public class ApiDocumentation {

    private final PublishedEditions editions;
    private final Pages pages;

    ApiDocumentation(PublishedEditions editions, Pages pages) {
        this.editions = editions;
        this.pages = pages;
    }

    /** The page; examples are of the newest edition, and there are none before the first. */
    public record ApiPage(Words words, String title, List<File> files, List<Example> examples, List<Status> statuses, List<Error> errors, List<String> indicators,
                          List<String> dimensions) {}

    /** A kind of file. */
    public record File(String address, String type, String text) {}

    /** A file that is there. */
    public record Example(String address) {}

    /** A code and its meaning. */
    public record Status(String code, String text) {}

    /** A problem that a program can be told of. */
    public record Error(String code, int status, String title, String text) {}

    @GetMapping({"/aide/api", "/en/help/api"})
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        Addresses here = Addresses.of(request);
        Words words = Texts.in(here.language());
        Optional<Edition> newest = editions.newest();
        ApiPage page = new ApiPage(words, words.text("api.title"), files(words), newest.map(ApiDocumentation::examples).orElse(List.of()), statuses(here.language()), errors(words),
                newest.map(e -> List.copyOf(e.indicators())).orElse(List.of()), newest.map(ApiDocumentation::dimensions).orElse(List.of()));
        return pages.show("releases/api", PageFrame.of(here.language(), page.title(), words.text("api.lead"), here.other().api(), "help"), page);
    }

    private static List<File> files(Words words) {
        List<File> files = new ArrayList<>();
        String root = "/data/{release}/v{version}/";
        files.add(new File(FileAddresses.INDEX, "application/json", words.text("api.file.index")));
        PublishedFiles.SEALED.stream().sorted().forEach(name -> files.add(new File(root + name, PublishedFiles.type(name).toString(), words.text("api.file." + name))));
        files.add(new File(root + FileAddresses.COLLECTION, "application/json", words.text("api.file.figures.json")));
        files.add(new File(root + FileAddresses.INDICATORS, PublishedFiles.CSV.toString(), words.text("api.file.indicators.csv")));
        files.add(new File(root + "{file}.csv" + FileAddresses.METADATA, PublishedFiles.CSVW.toString(), words.text("api.file.metadata")));
        files.add(new File(root + "tables/{indicator}/{dimensions}.csv", PublishedFiles.CSV.toString(), words.text("api.file.table.csv")));
        files.add(new File(root + "tables/{indicator}/{dimensions}.json", "application/json", words.text("api.file.table.json")));
        files.add(new File(root + "members/{dimension}.csv", PublishedFiles.CSV.toString(), words.text("api.file.members")));
        return files;
    }

    private static List<Example> examples(Edition edition) {
        FileAddresses files = FileAddresses.of(edition.manifest().address());
        List<Example> examples = new ArrayList<>(List.of(new Example(files.file("figures.csv")), new Example(files.file(FileAddresses.COLLECTION)),
                new Example(files.file(EditionFiles.PARQUET))));
        edition.dimensionsOf("learners").stream().filter(d -> d.isEmpty() || d.equals("region") || d.equals("occupation"))
                .forEach(d -> examples.addAll(List.of(new Example(files.table("learners", d, "csv")), new Example(files.table("learners", d, "json")))));
        return examples;
    }

    private static List<String> dimensions(Edition edition) {
        TreeSet<String> all = new TreeSet<>();
        edition.indicators().forEach(i -> all.addAll(edition.dimensionsOf(i).stream().map(FileAddresses::tableName).toList()));
        return List.copyOf(all);
    }

    private static List<Status> statuses(Language language) {
        return List.of("A", "E", "P", "F", "C", "D").stream().map(code -> new Status(code, JsonStat.status(code).in(language))).toList();
    }

    private static List<Error> errors(Words words) {
        return java.util.Arrays.stream(Problems.values()).map(p -> new Error(p.code(), p.status(), p.title(), words.text("api.problem." + p.code()))).toList();
    }
}
