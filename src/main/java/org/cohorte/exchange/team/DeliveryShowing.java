package org.cohorte.exchange.team;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.cohorte.exchange.checks.Findings;
import org.cohorte.exchange.format.ExchangeTexts;
import org.cohorte.exchange.importing.FindingsReport;
import org.cohorte.exchange.importing.ImportOutcome.TableCounts;
import org.cohorte.exchange.uploads.Delivery;
import org.cohorte.exchange.uploads.Upload;
import org.cohorte.foundation.text.Numbers;

/** Puts uploads and deliveries into words. */
final class DeliveryShowing {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final DeliveryAddresses words;

    DeliveryShowing(DeliveryAddresses words) {
        this.words = words;
    }

    DeliveriesPage.Waiting waiting(Upload upload) {
        return new DeliveriesPage.Waiting(words.upload(upload.id()), upload.packageName(), at(upload.at()), words.text("state." + state(upload)));
    }

    DeliveriesPage.Taken taken(Delivery delivery) {
        List<TableCounts> counts = delivery.counts();
        return new DeliveriesPage.Taken(at(delivery.at()), delivery.packageName(), delivery.source(), delivery.invented(),
                whole(counts.stream().mapToLong(TableCounts::added).sum()), whole(counts.stream().mapToLong(TableCounts::changed).sum()),
                whole(counts.stream().mapToLong(TableCounts::same).sum()), tables(counts));
    }

    UploadPage upload(Upload upload, Findings findings) {
        Upload.Run run = upload.run();
        FindingsReport report = new FindingsReport(findings, ExchangeTexts.in(words.language()));
        String state = state(upload);
        boolean listed = !run.isUnderWay() && !findings.counts().isEmpty();
        return new UploadPage(words, upload.packageName(), upload.source(), state, words.text("upload." + state),
                words.text("upload." + state + ".text", run.errors(), run.warnings(), run.message().in(words.language())), run.isUnderWay(), words.follow(upload.id()), run.step().in(words.language()),
                run.total().filter(t -> t > 0).map(t -> String.valueOf(Math.min(100, 100 * run.done() / t))).orElse(""),
                upload.isReady() ? words.takeIn(upload.id()) : "", upload.emptied() || run.isUnderWay() ? "" : words.giveUp(upload.id()),
                listed ? words.findings(upload.id()) : "", listed && report.more() > 0 ? whole(report.more()) : "", listed ? report.rows() : List.of(), tables(run.counts()));
    }

    /** What an upload is at: the key of its texts. */
    private static String state(Upload upload) {
        Upload.Run run = upload.run();
        if (run.isUnderWay()) {
            return (run.began().isEmpty() ? "waiting" : run.dryRun() ? "looking" : "taking");
        }
        if (upload.emptied() && !upload.isTaken()) {
            return "given-up";
        }
        String end = run.end().orElseThrow().name().toLowerCase(Locale.ROOT);
        return upload.isTaken() ? "taken" : end;
    }

    private List<DeliveriesPage.Table> tables(List<TableCounts> counts) {
        return counts.stream().filter(c -> c.added() + c.changed() + c.same() > 0)
                .map(c -> new DeliveriesPage.Table(words.find("table." + c.table()).orElse(c.table()), whole(c.added()), whole(c.changed()), whole(c.same()))).toList();
    }

    private String whole(long count) {
        return Numbers.whole(count, words.language());
    }

    private String at(Instant instant) {
        return Numbers.day(instant.atZone(PARIS).toLocalDate(), words.language()) + ", " + DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(PARIS));
    }
}
