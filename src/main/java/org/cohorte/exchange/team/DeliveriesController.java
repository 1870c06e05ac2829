package org.cohorte.exchange.team;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.NotAllowed;
import org.cohorte.accounts.TeamPages;
import org.cohorte.exchange.format.ExchangeTexts;
import org.cohorte.exchange.importing.FindingsReport;
import org.cohorte.exchange.uploads.HandedFile;
import org.cohorte.exchange.uploads.Upload;
import org.cohorte.exchange.uploads.UploadId;
import org.cohorte.exchange.uploads.Uploads;
import org.cohorte.foundation.forms.FieldError;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.foundation.web.PageFrame;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Deliveries: a new package, what was found in it, taking it in or giving it up, and the earlier ones. */
@RestController
public class DeliveriesController {

    private static final String UPLOAD_FR = "/equipe/livraisons/envois/{id:\\d+}";
    private static final String UPLOAD_EN = "/en/team/deliveries/uploads/{id:\\d+}";

    private final Uploads uploads;
    private final TeamPages pages;

    DeliveriesController(Uploads uploads, TeamPages pages) {
        this.uploads = uploads;
        this.pages = pages;
    }

    @GetMapping({"/equipe/livraisons", "/en/team/deliveries"})
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        DeliveryAddresses words = DeliveryAddresses.of(request);
        return pages.show("exchange/deliveries", frame(words.text("deliveries.title"), words, words.other().deliveries()), page(words, FilledForm.blank()));
    }

    @PostMapping({"/equipe/livraisons", "/en/team/deliveries"})
    ResponseEntity<byte[]> hand(@RequestParam(defaultValue = "") String source, @RequestParam(required = false) List<MultipartFile> files, HttpServletRequest request) {
        DeliveryAddresses words = DeliveryAddresses.of(request);
        List<SentFile> sent = files == null ? List.of() : files.stream().filter(file -> !file.isEmpty()).map(SentFile::new).toList();
        return switch (uploads.hand(source.strip(), sent)) {
            case Uploads.Handing.Kept(UploadId upload) -> seeOther(words.upload(upload));
            case Uploads.Handing.Refused(List<Uploads.Obstacle> obstacles) -> pages.showErrors("exchange/deliveries", frame(words.text("deliveries.title"), words, words.other().deliveries()),
                    page(words, FilledForm.of(Map.of("source", source)).with(obstacles.stream().map(o -> error(o, words)).toList())));
        };
    }

    private static FieldError error(Uploads.Obstacle obstacle, DeliveryAddresses words) {
        String code = obstacle.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new FieldError(obstacle == Uploads.Obstacle.SOURCE_UNFIT ? "source" : "files", code, words.text("obstacle." + code), words.text("obstacle." + code + ".mend"));
    }

    private DeliveriesPage page(DeliveryAddresses words, FilledForm form) {
        DeliveryShowing showing = new DeliveryShowing(words);
        return new DeliveriesPage(words, form, uploads.open().stream().map(showing::waiting).toList(), uploads.deliveries().stream().map(showing::taken).toList());
    }

    @GetMapping({UPLOAD_FR, UPLOAD_EN})
    ResponseEntity<byte[]> show(@PathVariable long id, HttpServletRequest request) {
        DeliveryAddresses words = DeliveryAddresses.of(request);
        Upload upload = upload(id);
        return pages.show("exchange/upload", frame(upload.packageName(), words, words.other().upload(upload.id())), new DeliveryShowing(words).upload(upload, uploads.findings(upload)));
    }

    /** How far it is, for the page that asks every second; when it is done the page is told to load anew. */
    @GetMapping({UPLOAD_FR + "/suivi", UPLOAD_EN + "/progress"})
    ResponseEntity<byte[]> follow(@PathVariable long id, HttpServletRequest request) {
        DeliveryAddresses words = DeliveryAddresses.of(request);
        Upload upload = upload(id);
        if (request.getHeader("HX-Request") == null) {
            return seeOther(words.upload(upload.id()));
        }
        ResponseEntity<byte[]> fragment = pages.show("exchange/_progress", frame("", words, ""), new DeliveryShowing(words).upload(upload, uploads.findings(upload)));
        return upload.run().isUnderWay() ? fragment
                : ResponseEntity.status(fragment.getStatusCode()).headers(fragment.getHeaders()).header("HX-Refresh", "true").body(fragment.getBody());
    }

    @GetMapping({UPLOAD_FR + "/constats.csv", UPLOAD_EN + "/findings.csv"})
    ResponseEntity<byte[]> findings(@PathVariable long id, HttpServletRequest request) throws IOException {
        StringWriter text = new StringWriter();
        new FindingsReport(uploads.findings(upload(id)), ExchangeTexts.in(DeliveryAddresses.of(request).language())).writeTo(text);
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8)).header("Content-Disposition", "attachment; filename=\"findings-" + id + ".csv\"")
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping({UPLOAD_FR + "/prise", UPLOAD_EN + "/taking"})
    ResponseEntity<byte[]> takeIn(@PathVariable long id, HttpServletRequest request) {
        uploads.takeIn(upload(id).id());
        return seeOther(DeliveryAddresses.of(request).upload(new UploadId(id)));
    }

    @PostMapping({UPLOAD_FR + "/abandon", UPLOAD_EN + "/giving-up"})
    ResponseEntity<byte[]> giveUp(@PathVariable long id, HttpServletRequest request) {
        uploads.giveUp(upload(id).id());
        return seeOther(DeliveryAddresses.of(request).upload(new UploadId(id)));
    }

    private Upload upload(long id) {
        return uploads.find(new UploadId(id)).orElseThrow(NotAllowed::new);
    }

    private static PageFrame frame(String title, DeliveryAddresses words, String other) {
        return PageFrame.of(words.language(), title, "", other, words.deliveries());
    }

    private static ResponseEntity<byte[]> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
    }

    /** A browser may send a path; only the name counts. */
    private record SentFile(MultipartFile file) implements HandedFile {

        @Override
        public String name() {
            String sent = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        }

        @Override
        public InputStream open() throws IOException {
            return file.getInputStream();
        }
    }
}
