package org.cohorte.demo.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cohorte.demo.network.Records.Application;
import org.cohorte.demo.network.Records.Enrolment;
import org.cohorte.demo.network.Records.Person;
import org.cohorte.demo.network.Records.Programme;
import org.cohorte.demo.network.Records.Provider;
import org.cohorte.demo.network.Records.Session;
import org.cohorte.exchange.format.DeliveredPackage;
import org.cohorte.exchange.format.PackageDescription;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Messages;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An exchange package of invented people; several copies of the network make a larger one, each written and let go before the next. */
public final class InventedPackage {

    private final PackageWriting files;
    private final int copy;
    private final int firstSiret;
    private final String prefix;
    private final String domain;
    private final Records records;
    private final Dice dice;

    private InventedPackage(PackageWriting files, int copy, NetworkSize size, Records records, Dice dice) {
        this.files = files;
        this.firstSiret = copy * 1_000 * size.timesTheProviders();
        this.copy = copy;
        this.prefix = copy == 0 ? "" : "N" + copy + ".";
        this.domain = copy == 0 ? "example.org" : "n" + copy + ".example.org";
        this.records = records;
        this.dice = dice;
    }

    /** Writes the package into an empty or new folder; the same seed and size give the same bytes. */
    public static void write(Path folder, long seed, NetworkSize size, Progress progress) throws IOException {
        Files.createDirectories(folder);
        try (PackageWriting files = new PackageWriting(folder); Progress.Step step = progress.step(Messages.inBoth(InventedPackage.class, "making"), size.copies())) {
            for (Occupations o : Occupations.ALL) {
                files.table("occupations").row(o.id(), o.labelFr(), o.labelEn(), o.romeCode());
            }
            for (int copy = 0; copy < size.copies(); copy++) {
                long copySeed = seed * 1_000_003 + copy;
                new InventedPackage(files, copy, size, InventedNetwork.make(copySeed, size.timesTheProviders()), new Dice(copySeed ^ 0x5eedL)).write();
                step.advance(1);
            }
        }
        ObjectNode description = (ObjectNode) JsonMapper.shared().readTree(PackageDescription.bytes());
        description.put(DeliveredPackage.INVENTED, true);
        Files.writeString(folder.resolve(PackageDescription.FILE), description.toPrettyString() + "\n");
    }

    private void write() throws IOException {
        for (Provider p : records.providers) {
            writeProvider(p);
        }
        for (Programme g : records.programmes) {
            Occupations occupation = Occupations.of(g.occupation);
            files.table("programmes").row(id("G", g.number), id("V", g.provider.number), occupation.programmeTitle(), g.occupation, "RNCP" + (30_000 + g.number % 7_000),
                    g.number % 3 + 4, 400 + g.number % 9 * 100, 0, g.labelledFrom, g.labelledUntil, null, null);
        }
        for (Session s : records.sessions) {
            writeSession(s);
        }
        for (Person p : records.people) {
            writePerson(p);
        }
        for (Application a : records.applications) {
            files.table("applications").row(id("D", a.number), id("P", a.person.number), id("A", a.session.number), PackageWriting.instant(a.submittedOn, a.submittedSecond), a.status,
                    a.decidedOn == null ? null : PackageWriting.instant(a.decidedOn, a.decidedSecond), a.person.level, commune(a.session), a.person.inQpv, a.person.situation);
        }
        for (Enrolment e : records.enrolments) {
            writeEnrolment(e);
        }
    }

    private void writeProvider(Provider p) throws IOException {
        files.table("providers").row(id("V", p.number), p.name, InventedSiret.of(firstSiret + p.number), "https://organisme-" + p.number + "." + domain + "/", "contact@organisme-" + p.number + "." + domain);
        for (int i = 0; i < p.communes.size(); i++) {
            files.table("sites").row(siteId(p, i), id("V", p.number), p.name + (i == 0 ? "" : ", antenne " + i), null, null, p.communes.get(i), null, null);
        }
    }

    private void writeSession(Session s) throws IOException {
        files.table("sessions").row(id("A", s.number), id("G", s.programme.number), siteId(s.programme.provider, s.programme.site), s.startsOn, s.endsOn, s.capacity, s.mode);
        for (Records.Change c : s.changes) {
            files.table("delivery_changes").row(id("A", s.number), c.effectiveOn(), c.kind(), c.mode(), null, c.endsOn(), c.reason(), c.announcedOn());
        }
    }

    private void writePerson(Person p) throws IOException {
        String given = Names.given(dice, "f".equals(p.gender));
        String family = Names.family(dice);
        files.table("persons").row(id("P", p.number), family, given, Names.mail(given, family, p.number, domain), FictionalPhones.of(copy, p.number), p.birthDate, p.gender);
    }

    private void writeEnrolment(Enrolment e) throws IOException {
        files.table("enrolments").row(id("E", e.number), id("P", e.person.number), id("A", e.session.number), e.application == null ? null : id("D", e.application.number),
                e.startedOn, e.endedOn, e.endReason, e.person.level, commune(e.session), e.person.inQpv, e.person.situation, e.certification);
        for (Records.Outcome o : e.outcomes) {
            files.table("outcomes").row(id("E", e.number), o.observedOn(), o.source(), o.situation());
        }
    }

    private static String commune(Session s) {
        return s.programme.provider.communes.get(s.programme.site);
    }

    private String siteId(Provider p, int site) {
        return id("S", p.number) + "-" + (site + 1);
    }

    private String id(String letter, int number) {
        return prefix + letter + Integer.toString(1_000_000 + number).substring(1);
    }

}
