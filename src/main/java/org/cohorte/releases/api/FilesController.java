package org.cohorte.releases.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.web.ReadyAnswer;
import org.cohorte.foundation.web.ReadyAnswers;
import org.cohorte.foundation.web.SiteAddress;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.FileAddresses;
import org.cohorte.releases.PublishedRelease;
import org.cohorte.releases.formats.JsonStat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The files of the published editions, each as it was frozen, and the list of what is published. */
@RestController
class FilesController {

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

    /** A file of an edition, which never changes. */
    private record FileKey(EditionAddress edition, String file, Language language) {}

    /** All that the list of what is published depends on. */
    private record IndexKey(Language language, String site, List<PublishedRelease.Version> current) {}

    /** @param file its address below that of the edition, with a slash before it; empty at the edition's own */
    @GetMapping("/data/{release}/v{version:[1-9][0-9]{0,5}}/{*file}")
    ResponseEntity<?> file(@PathVariable String release, @PathVariable int version, @PathVariable String file, @RequestParam(defaultValue = "fr") String lang,
                           HttpServletRequest request) {
        if (!EditionAddress.isSlug(release)) {
            return Problems.NO_SUCH_EDITION.answer(request, site);
        }
        EditionAddress address = new EditionAddress(release, version);
        return published.at(address).<ResponseEntity<?>>map(edition -> file(edition, file.replaceFirst("^/", ""), language(lang), request))
                .orElseGet(() -> published.whyNot(address).answer(request, site));
    }

    @GetMapping(FileAddresses.INDEX)
    ResponseEntity<?> index(@RequestParam(defaultValue = "fr") String lang, HttpServletRequest request) {
        List<PublishedRelease.Version> current = published.current();
        String base = site.base();
        return ready.answer(new IndexKey(language(lang), base, current), request, () -> ReadyAnswer.of(index(current, language(lang), base), MediaType.APPLICATION_JSON).with(headers -> {
            DataHeaders.open(headers);
            headers.set(HttpHeaders.CACHE_CONTROL, "public, max-age=60, must-revalidate");
        }));
    }

    private byte[] index(List<PublishedRelease.Version> current, Language language, String base) {
        String updated = current.stream().map(v -> v.publishedAt().toString()).max(String::compareTo).orElse("1970-01-01");
        return new JsonStat(language, base).index(current.stream().flatMap(v -> published.at(v.address()).stream()).toList(), updated);
    }

    @GetMapping("/data/**")
    ResponseEntity<?> nothingThere(HttpServletRequest request) {
        return Problems.NO_SUCH_EDITION.answer(request, site);
    }

    private ResponseEntity<?> file(Edition edition, String file, Language language, HttpServletRequest request) {
        return find(edition, file, language, request).<ResponseEntity<?>>map(answer -> isDescribed(file) ? described(answer, request) : answer)
                .orElseGet(() -> (file.startsWith(FileAddresses.TABLES) ? Problems.NO_SUCH_TABLE : Problems.NO_SUCH_FILE).answer(request, site));
    }

    private Optional<ResponseEntity<?>> find(Edition edition, String file, Language language, HttpServletRequest request) {
        String name = fileName(edition, file);
        Optional<Path> onDisk = PublishedFiles.sealed(edition, file).filter(large::isLarge);
        if (onDisk.isPresent()) {
            return Optional.of(large.answer(edition, onDisk.get(), name, request));
        }
        return ready.find(new FileKey(edition.manifest().address(), file, language), request, () -> PublishedFiles.bytes(edition, file, language)
                .map(bytes -> ReadyAnswer.of(bytes, PublishedFiles.type(file)).with(headers -> DataHeaders.named(headers, name)))).map(Function.identity());
    }

    private static boolean isDescribed(String file) {
        return file.endsWith(".csv") && !file.startsWith(FileAddresses.MEMBERS);
    }

    /** A CSV says where its metadata stands. */
    private static ResponseEntity<?> described(ResponseEntity<?> answer, HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(answer.getHeaders());
        headers.add(HttpHeaders.LINK, "<" + request.getRequestURI() + FileAddresses.METADATA + ">; rel=\"describedby\"; type=\"application/csvm+json\"");
        return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
    }

    private static String fileName(Edition edition, String file) {
        return "cohorte-" + edition.manifest().address().path().replace('/', '-') + "-"
                + file.replaceFirst("^(" + FileAddresses.TABLES + "|" + FileAddresses.MEMBERS + ")", "").replace('/', '-');
    }

    private static Language language(String wanted) {
        return wanted.equals("en") ? Language.EN : Language.FR;
    }
}
