package org.cohorte.demo;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.Accounts;
import org.cohorte.accounts.EmailAddress;
import org.cohorte.accounts.SignedIn;
import org.cohorte.demo.network.DevelopmentAndIntegration;
import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.PublishedEditions;
import org.cohorte.releases.lifecycle.ActingPerson;
import org.cohorte.releases.lifecycle.FirstRelease;
import org.cohorte.releases.lifecycle.MoveOutcome;
import org.cohorte.releases.lifecycle.Publishing;
import org.cohorte.releases.lifecycle.Reviewing;
import org.cohorte.releases.lifecycle.VersionState;
import org.springframework.stereotype.Component;

/**
 * The release of 2020 of the demonstration, on the way that every release goes: the invented statistician prepares it, the invented approver approves
 * it. What a kill left half done is taken up at the next start.
 */
@Component
public class DemonstrationRelease {

    private static final int YEAR = 2020;

    private final Home home;
    private final PublishedEditions published;
    private final Accounts accounts;
    private final FirstRelease first;
    private final Reviewing reviewing;
    private final Publishing publishing;

    DemonstrationRelease(Home home, PublishedEditions published, Accounts accounts, FirstRelease first, Reviewing reviewing, Publishing publishing) {
        this.home = home;
        this.published = published;
        this.accounts = accounts;
        this.first = first;
        this.reviewing = reviewing;
        this.publishing = publishing;
    }

    /** @return whether a release is public now; without the invented team none is made */
    public boolean publishWhatIsMissing(Progress progress) {
        Optional<SignedIn> statistician = person(DemonstrationTeam.STATISTICIAN);
        Optional<SignedIn> approver = person(DemonstrationTeam.APPROVER);
        if (!published.releases().isEmpty() || statistician.isEmpty() || approver.isEmpty()) {
            return !published.releases().isEmpty();
        }
        EditionAddress address = as(statistician.get(), () -> first.prepare(YEAR, List.of(DevelopmentAndIntegration.GROUP), text("demo.explained"), home, progress));
        VersionState state = as(statistician.get(), () -> first.state(address));
        if (state == VersionState.DRAFT) {
            state = moved(as(statistician.get(), () -> reviewing.submit(address)));
        }
        if (state == VersionState.IN_REVIEW) {
            state = moved(as(approver.get(), () -> reviewing.approve(address, "")));
        }
        if (state == VersionState.APPROVED || state == VersionState.SCHEDULED) {
            moved(as(statistician.get(), () -> publishing.publishNow(address)));
        }
        return true;
    }

    private static <T> T as(SignedIn person, Supplier<T> act) {
        return ActingPerson.atTerminal(person, act);
    }

    private Optional<SignedIn> person(EmailAddress mail) {
        return accounts.find(mail).filter(Account::active).map(account -> new SignedIn(account.id(), account.name(), account.roles()));
    }

    private VersionState moved(MoveOutcome outcome) {
        return switch (outcome) {
            case MoveOutcome.Moved(var version) -> version.state();
            case MoveOutcome.NotFromHere refused -> throw new Refusal(text("demo.stands", refused.now().code()));
            case MoveOutcome.Refused(var obstacles) -> throw new Refusal(text("demo.stands", String.join("\n", obstacles.stream().map(o -> o.reason() + " " + o.about()).toList())));
        };
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(DemonstrationRelease.class, Language.ofTerminal()).text(key, arguments);
    }
}
