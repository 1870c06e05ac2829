package org.cohorte.releases.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.AccountId;
import org.cohorte.accounts.Accounts;
import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.releases.lifecycle.CheckFinding;
import org.cohorte.releases.lifecycle.LifecycleTexts;
import org.cohorte.releases.lifecycle.Obstacle;
import org.cohorte.releases.lifecycle.TeamReleases;
import org.cohorte.releases.lifecycle.Version;

/** A version as the terminal shows it. */
record ShownVersion(TeamReleases.Whole whole, Language language, Accounts accounts) {

    private static final String ACCOUNT = "account:";

    private String text(String key, Object... arguments) {
        return Messages.of(ShownVersion.class, language).text(key, arguments);
    }

    private LifecycleTexts lifecycle() {
        return new LifecycleTexts(language);
    }

    List<String> lines() {
        Version version = whole.version();
        List<String> lines = new ArrayList<>();
        lines.add(version.title().in(language) + " (" + version.address().path() + ")");
        lines.add(text("show.state", lifecycle().state(version.state()), version.publishAt().map(lifecycle()::hour).orElse("")).strip());
        lines.add(text("show.data", version.basis().snapshot().orElse(text("show.noSnapshot")), Integer.toString(version.basis().threshold()),
                Integer.toString(version.basis().smallestBase()), String.join(" ", version.basis().tables())));
        if (!version.basis().notSensitive().isEmpty()) {
            lines.add(text("show.notSensitive", String.join(", ", version.basis().notSensitive())));
        }
        lines.add(text("show.words", whole.written().sentences().size(), whole.written().texts().notSignedOff().size(), whole.written().elsewhere().size()));
        if (!whole.readers().isEmpty()) {
            lines.add(text("show.readers", String.join(", ", whole.readers().stream().map(TeamReleases.Reader::name).toList())));
        }
        computation().ifPresent(lines::add);
        lines.addAll(checklist());
        whole.history().forEach(t -> lines.add(lifecycle().hour(t.at()) + "  " + lifecycle().step(t) + "  " + name(t.by()) + (t.reason().isEmpty() ? "" : "  " + t.reason())));
        return lines;
    }

    /** How the last computation stands. */
    Optional<String> computation() {
        return whole.computation().map(c -> c.isUnderWay() ? text("show.underWay", c.step().in(language))
                : text("show.ended." + c.end().orElseThrow().name().toLowerCase(java.util.Locale.ROOT), lifecycle().hour(c.ended().orElseThrow()), c.message().in(language)));
    }

    /** The findings, and what else stands in the way of the next step. */
    List<String> checklist() {
        List<String> lines = new ArrayList<>();
        for (CheckFinding finding : whole.findings()) {
            boolean explained = whole.written().explains(finding);
            lines.add((finding.blocking() ? "✗ " : explained ? "✓ " : "? ") + finding.key() + "  " + finding.title().in(language));
            lines.add("    " + finding.detail().in(language));
            whole.written().explanation(finding).map(words -> explained ? words.text() : text("show.ofAnother", words.text())).ifPresent(words -> lines.add("    → " + words));
        }
        whole.obstacles().stream().filter(o -> !o.isOfFinding()).map((Obstacle o) -> "✗ " + lifecycle().obstacle(o)).forEach(lines::add);
        if (whole.computed() && whole.version().isDraft() && whole.obstacles().isEmpty()) {
            lines.add("✓ " + text("show.ready"));
        }
        return lines;
    }

    private String name(Actor actor) {
        return actor.label().startsWith(ACCOUNT) ? accounts.find(new AccountId(Long.parseLong(actor.label().substring(ACCOUNT.length())))).map(Account::name).orElse(actor.label())
                : actor.label();
    }
}
