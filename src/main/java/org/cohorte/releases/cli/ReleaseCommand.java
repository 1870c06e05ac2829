package org.cohorte.releases.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.Accounts;
import org.cohorte.accounts.EmailAddress;
import org.cohorte.accounts.NotAllowed;
import org.cohorte.accounts.SignedIn;
import org.cohorte.figures.Breakdown;
import org.cohorte.foundation.cli.CommandLineRun;
import org.cohorte.foundation.cli.Installation;
import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.lifecycle.ActingPerson;
import org.cohorte.releases.lifecycle.Basis;
import org.cohorte.releases.lifecycle.CheckFinding;
import org.cohorte.releases.lifecycle.ComputationRun;
import org.cohorte.releases.lifecycle.ComputationRequests;
import org.cohorte.releases.lifecycle.DraftOutcome;
import org.cohorte.releases.lifecycle.Drafting;
import org.cohorte.releases.lifecycle.EditOutcome;
import org.cohorte.releases.lifecycle.Explanation;
import org.cohorte.releases.lifecycle.LifecycleTexts;
import org.cohorte.releases.lifecycle.MoveOutcome;
import org.cohorte.releases.lifecycle.Publishing;
import org.cohorte.releases.lifecycle.Reviewing;
import org.cohorte.releases.lifecycle.TeamReleases;
import org.cohorte.releases.lifecycle.UsualWords;
import org.cohorte.releases.lifecycle.Version;
import org.cohorte.releases.lifecycle.Writing;
import org.cohorte.snapshots.Taking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The whole life of a release from the terminal; each act is done as an account that has the right. */
@Command(name = "release", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND", subcommands = {CompareCommand.class, TraceCommand.class},
        description = "The life of a release: list, show, compare, trace, draft, check, explain, note, providers, sentences, submit, send-back, approve, schedule, unschedule, publish, amend, withdraw, abandon.",
        footer = {"", "RELEASE is a version, such as 2020/v1, or a release, such as 2020, which stands for its newest version."})
public final class ReleaseCommand {

    @Option(names = "--as", paramLabel = "MAIL", scope = ScopeType.INHERIT, description = "The account that acts; it needs the right.")
    private String mail = "";

    @Spec
    private CommandSpec spec;

    private final Language language = Language.ofTerminal();
    private final Messages texts = Messages.of(ReleaseCommand.class, language);
    private final LifecycleTexts lifecycle = new LifecycleTexts(language);

    @Command(name = "list", description = "List the versions of all releases: address, state, hour, title, apart by tabs.", mixinStandardHelpOptions = true)
    int list() {
        return as((installation) -> {
            installation.get(TeamReleases.class).all().forEach(v -> out(String.join("\t", v.address().path(), v.state().code(),
                    v.publishAt().map(Instant::toString).orElse(""), v.title().in(language))));
            return CommandLineRun.DONE;
        });
    }

    @Command(name = "show", description = "Show a version: its state, what it is made of, what stands in its way, what was done.", mixinStandardHelpOptions = true)
    int show(@Parameters(paramLabel = "RELEASE") String release) {
        return as(installation -> {
            TeamReleases.Whole whole = installation.get(TeamReleases.class).whole(address(installation, release));
            new ShownVersion(whole, language, installation.get(Accounts.class)).lines().forEach(this::out);
            return CommandLineRun.DONE;
        });
    }

    @Command(name = "draft", description = "Make the draft of the release of a year; its figures are computed by check.", mixinStandardHelpOptions = true)
    int draft(@Parameters(paramLabel = "YEAR") int year,
            @Option(names = "--snapshot", paramLabel = "S", description = "Its id; without it one is taken when the figures are computed.") Optional<String> snapshot,
            @Option(names = "--threshold", paramLabel = "N", defaultValue = "10", description = "Counts of people from 1 to it are not told (default: ${DEFAULT-VALUE}).") int threshold,
            @Option(names = "--smallest-base", paramLabel = "N", defaultValue = "20", description = "Rates over fewer people are not told (default: ${DEFAULT-VALUE}).") int base,
            @Option(names = "--not-sensitive", paramLabel = "SHARE", description = "A share that tells nothing of a person, such as outcome-response-rate: few may be counted in it or left out; may be repeated.") List<String> shares,
            @Option(names = "--table", paramLabel = "T", description = "region, region*gender, …; may be repeated, the most important first: the earlier lose less to protection. Without it the standard tables.")
            List<String> tables) {
        List<String> wanted = tables == null ? Basis.standardTables() : tables;
        wanted.stream().filter(t -> !Basis.possibleTables().contains(t)).findFirst().ifPresent(t -> {
            throw new ParameterException(spec.commandLine(), texts.text("release.table", t, Breakdown.allCodes()));
        });
        if (!Basis.standardTables().containsAll(wanted)) {
            err(texts.text("release.costs"));
        }
        List<String> notSensitive = shares == null ? List.of() : shares;
        notSensitive.stream().filter(s -> !Basis.sharesOfPeople().contains(s)).findFirst().ifPresent(s -> {
            throw new ParameterException(spec.commandLine(), texts.text("release.share", s, String.join(", ", Basis.sharesOfPeople())));
        });
        return as(installation -> switch (installation.get(Drafting.class).draft(year, new Basis(snapshot, threshold, base, notSensitive, wanted))) {
            case DraftOutcome.Drafted(Version version) -> done(version);
            case DraftOutcome.InWork(Version version) -> throw new Refusal(texts.text("release.inWork", version.address().path()));
            case DraftOutcome.PublishedAlready(Version version) -> throw new Refusal(texts.text("release.published", version.address().path()));
            case DraftOutcome.UnknownSnapshot(String unknown) -> throw new Refusal(texts.text("release.snapshot", unknown));
            case DraftOutcome.SettingsRefused(Basis refused) -> throw new Refusal(lifecycle.settingsRefused(refused));
            case DraftOutcome.YearToCome(int asked) -> throw new Refusal(texts.text("release.year", Integer.toString(asked)));
        });
    }

    @Command(name = "check", description = "Compute the figures of a draft where they are not, and list what stands between it and its review. Exit status 1 where something does.",
            mixinStandardHelpOptions = true)
    int check(@Parameters(paramLabel = "RELEASE") String release, @Option(names = "--again", description = "Compute them again.") boolean again) {
        return as(installation -> {
            EditionAddress address = address(installation, release);
            TeamReleases releases = installation.get(TeamReleases.class);
            if (again || !releases.whole(address).computed()) {
                compute(installation, address);
            }
            TeamReleases.Whole whole = releases.whole(address);
            ShownVersion shown = new ShownVersion(whole, language, installation.get(Accounts.class));
            shown.computation().ifPresent(this::err);
            shown.checklist().forEach(this::out);
            return whole.computed() && whole.obstacles().isEmpty() ? CommandLineRun.DONE : CommandLineRun.REFUSED;
        });
    }

    private void compute(Installation installation, EditionAddress address) {
        switch (installation.get(ComputationRequests.class).askToDoItHere(address)) {
            case ComputationRequests.Outcome.Asked(long computation) -> installation.get(ComputationRun.class).run(computation, installation.get(Progress.class));
            case ComputationRequests.Outcome.NotADraft(var now) -> throw new Refusal(lifecycle.notADraft(now));
        }
    }

    @Command(name = "explain", description = "Write why a finding stands.", mixinStandardHelpOptions = true)
    int explain(@Parameters(paramLabel = "RELEASE") String release, @Parameters(paramLabel = "FINDING") String finding, @Parameters(paramLabel = "TEXT") String text) {
        return edit(release, (installation, address) -> {
            CheckFinding found = installation.get(TeamReleases.class).whole(address).findings().stream().filter(f -> f.key().equals(finding) && !f.blocking()).findFirst()
                    .orElseThrow(() -> new Refusal(texts.text("release.finding", finding)));
            return installation.get(Writing.class).explain(address, List.of(Explanation.of(found, text)));
        });
    }

    @Command(name = "note", description = "Write the notes to readers, and of an amendment what changed, in both languages.", mixinStandardHelpOptions = true)
    int note(@Parameters(paramLabel = "RELEASE") String release, @Option(names = "--fr", paramLabel = "TEXT") Optional<String> fr, @Option(names = "--en", paramLabel = "TEXT") Optional<String> en,
            @Option(names = "--changed-fr", paramLabel = "TEXT") Optional<String> changedFr, @Option(names = "--changed-en", paramLabel = "TEXT") Optional<String> changedEn) {
        return edit(release, (installation, address) -> {
            Version now = installation.get(TeamReleases.class).one(address);
            return installation.get(Writing.class).write(address, new Bilingual(fr.orElse(now.notes().fr()), en.orElse(now.notes().en())),
                    new Bilingual(changedFr.orElse(now.changed().fr()), changedEn.orElse(now.changed().en())));
        });
    }

    @Command(name = "providers", description = "List in the release every provider that gave no word on its figures.", mixinStandardHelpOptions = true)
    int providers(@Parameters(paramLabel = "RELEASE") String release) {
        return as(installation -> {
            EditionAddress address = address(installation, release);
            return edited(installation.get(UsualWords.class).listAllSilentProviders(address));
        });
    }

    @Command(name = "sentences", description = "Choose every sentence that the figures bear out, in the order of a press release. Edits made before stay.", mixinStandardHelpOptions = true)
    int sentences(@Parameters(paramLabel = "RELEASE") String release) {
        return as(installation -> edited(installation.get(UsualWords.class).chooseAllSentences(address(installation, release))));
    }

    @Command(name = "submit", description = "Send a draft to review.", mixinStandardHelpOptions = true)
    int submit(@Parameters(paramLabel = "RELEASE") String release) {
        return move(release, (installation, address) -> installation.get(Reviewing.class).submit(address));
    }

    @Command(name = "send-back", description = "Send a version back to its preparers.", mixinStandardHelpOptions = true)
    int sendBack(@Parameters(paramLabel = "RELEASE") String release, @Option(names = "--reason", required = true, paramLabel = "TEXT") String reason) {
        return move(release, (installation, address) -> installation.get(Reviewing.class).sendBack(address, reason));
    }

    @Command(name = "approve", description = "Approve a version that someone else prepared: it is frozen and signed.", mixinStandardHelpOptions = true)
    int approve(@Parameters(paramLabel = "RELEASE") String release) {
        return move(release, (installation, address) -> installation.get(Reviewing.class).approve(address, ""));
    }

    @Command(name = "schedule", description = "Publish an approved version at an hour of Paris; a server must run then, or publishes at its next start.", mixinStandardHelpOptions = true)
    int schedule(@Parameters(paramLabel = "RELEASE") String release,
            @Option(names = "--at", required = true, paramLabel = "HOUR", description = "2021-09-15T08:00, in Europe/Paris.") String at,
            @Option(names = "--announce", description = "Tell of it in the public calendar.") boolean announced) {
        Instant hour = hour(at);
        return move(release, (installation, address) -> installation.get(Publishing.class).schedule(address, hour, announced));
    }

    private Instant hour(String typed) {
        try {
            return LocalDateTime.parse(typed).atZone(Taking.PARIS).toInstant();
        } catch (DateTimeException unreadable) {
            throw new ParameterException(spec.commandLine(), texts.text("release.hour", typed));
        }
    }

    @Command(name = "unschedule", description = "Take the hour of publication back.", mixinStandardHelpOptions = true)
    int unschedule(@Parameters(paramLabel = "RELEASE") String release) {
        return move(release, (installation, address) -> installation.get(Publishing.class).unschedule(address, ""));
    }

    @Command(name = "publish", description = "Publish an approved version now.", mixinStandardHelpOptions = true)
    int publish(@Parameters(paramLabel = "RELEASE") String release) {
        return move(release, (installation, address) -> installation.get(Publishing.class).publishNow(address));
    }

    @Command(name = "amend", description = "Make the draft of the version that corrects a published one.", mixinStandardHelpOptions = true)
    int amend(@Parameters(paramLabel = "RELEASE") String release, @Option(names = "--snapshot", paramLabel = "S") Optional<String> snapshot,
            @Option(names = "--changed-fr", paramLabel = "TEXT", defaultValue = "", description = "What changes and why, public.") String fr,
            @Option(names = "--changed-en", paramLabel = "TEXT", defaultValue = "") String en) {
        return move(release, (installation, address) -> installation.get(Drafting.class).amend(address, snapshot, new Bilingual(fr, en)));
    }

    @Command(name = "withdraw", description = "Take a published version back; the note is public and stands in its place.", mixinStandardHelpOptions = true)
    int withdraw(@Parameters(paramLabel = "RELEASE") String release, @Option(names = "--fr", required = true, paramLabel = "TEXT") String fr,
            @Option(names = "--en", required = true, paramLabel = "TEXT") String en) {
        return move(release, (installation, address) -> installation.get(Publishing.class).withdraw(address, new Bilingual(fr, en)));
    }

    @Command(name = "abandon", description = "Give a draft up.", mixinStandardHelpOptions = true)
    int abandon(@Parameters(paramLabel = "RELEASE") String release, @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "") String reason) {
        return move(release, (installation, address) -> installation.get(Drafting.class).abandon(address, reason));
    }

    /** Something done with the product opened, as the account named. */
    interface Work {
        int in(Installation installation);
    }

    private interface Change<T> {
        T in(Installation installation, EditionAddress address);
    }

    int as(Work work) {
        try (Installation installation = Installation.open()) {
            Account account = EmailAddress.of(mail).flatMap(installation.get(Accounts.class)::find).filter(Account::active)
                    .orElseThrow(() -> new Refusal(texts.text(mail.isEmpty() ? "release.nobody" : "release.unknownAccount", mail)));
            Supplier<Integer> act = () -> work.in(installation);
            return ActingPerson.atTerminal(new SignedIn(account.id(), account.name(), account.roles()), act);
        } catch (NotAllowed lacking) {
            throw new Refusal(texts.text("release.notAllowed", mail));
        }
    }

    private int move(String release, Change<MoveOutcome> act) {
        return as(installation -> switch (act.in(installation, address(installation, release))) {
            case MoveOutcome.Moved(Version version) -> done(version);
            case MoveOutcome.NotFromHere refused -> throw new Refusal(lifecycle.notFromHere(refused));
            case MoveOutcome.Refused(var obstacles) -> throw new Refusal(String.join("\n", obstacles.stream().map(lifecycle::obstacle).toList()));
        });
    }

    private int edit(String release, Change<EditOutcome> change) {
        return as(installation -> edited(change.in(installation, address(installation, release))));
    }

    private int edited(EditOutcome outcome) {
        return switch (outcome) {
            case EditOutcome.Edited(Version version) -> done(version);
            case EditOutcome.NotADraft(var now) -> throw new Refusal(lifecycle.notADraft(now));
            case EditOutcome.Computing _ -> throw new Refusal(texts.text("release.computing"));
            case EditOutcome.SettingsRefused(Basis refused) -> throw new Refusal(lifecycle.settingsRefused(refused));
            case EditOutcome.ExplanationRefused(var refused) -> throw new Refusal(lifecycle.explanationRefused(refused));
            case EditOutcome.NameTaken(var other) -> throw new Refusal(lifecycle.nameTaken(other.name().in(lifecycle.language())));
            case EditOutcome.Unknown(String what) -> throw new Refusal(texts.text("release.unknown", what));
        };
    }

    private int done(Version version) {
        err(texts.text("release.stands", version.address().path(), lifecycle.state(version.state()), version.publishAt().map(lifecycle::hour).orElse("")));
        out(version.address().path());
        return CommandLineRun.DONE;
    }

    EditionAddress address(Installation installation, String named) {
        return installation.get(TeamReleases.class).all().stream().map(Version::address)
                .filter(a -> a.path().equals(named) || a.release().equals(named)).findFirst()
                .orElseThrow(() -> new Refusal(texts.text("release.missing", named)));
    }

    private void out(String line) {
        spec.commandLine().getOut().println(line);
    }

    private void err(String line) {
        spec.commandLine().getErr().println(line);
    }
}
