package org.cohorte.releases.lifecycle;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.accounts.AuditTexts;
import org.cohorte.snapshots.Taking;
import org.springframework.stereotype.Component;

/** How states, refusals and hours read, on pages and on the command line alike. */
public record LifecycleTexts(Language language) {

    private Messages texts() {
        return Messages.of(LifecycleTexts.class, language);
    }

    public String state(VersionState state) {
        return texts().text("state." + state.code());
    }

    /** What an entry of the history says: what was done, not where it led. */
    public String step(Transition transition) {
        String key = "step." + transition.from().code() + "." + transition.to().code();
        return texts().text(Stream.of(key + "." + transition.by().kind().name().toLowerCase(Locale.ROOT), key).filter(texts()::has).findFirst()
                .orElse("step." + transition.to().code()));
    }

    public String obstacle(Obstacle obstacle) {
        return texts().text("obstacle." + obstacle.reason().name().toLowerCase(Locale.ROOT), obstacle.about());
    }

    public String notFromHere(MoveOutcome.NotFromHere refused) {
        return texts().text("notFromHere", state(refused.now()));
    }

    /** What is wrong with settings, and which would do. */
    public String settingsRefused(Basis basis) {
        List<String> noShares = basis.notSensitive().stream().filter(share -> !Basis.sharesOfPeople().contains(share)).toList();
        if (!noShares.isEmpty()) {
            return texts().text("settingsRefused.shares", String.join(", ", noShares));
        }
        return texts().text(basis.isWithinLimits() ? "settingsRefused" : "settingsRefused.limits", basis.threshold(), basis.smallestBase(), Basis.LARGEST_THRESHOLD, Basis.LARGEST_BASE);
    }

    public String explanationRefused(Explanation refused) {
        return texts().text(refused.isTooLong() ? "explanation.tooLong" : "explanation.ofNothing", refused.finding(), Explanation.LONGEST);
    }

    /** Another group of occupations has the name. */
    public String nameTaken(String name) {
        return texts().text("nameTaken", name);
    }

    public String notADraft(VersionState now) {
        return texts().text("notADraft", state(now));
    }

    /** Whole, in Europe/Paris: 15 mars 2021 à 8 h 05. */
    public String hour(Instant at) {
        ZonedDateTime here = at.atZone(Taking.PARIS);
        return texts().text("hour", Numbers.day(here.toLocalDate(), language), DateTimeFormatter.ofPattern(texts().text("hour.pattern")).format(here));
    }

    /** The sentences of this module's acts in the audit trail. */
    @Component
    static class OfAudit implements AuditTexts {
        @Override
        public Optional<String> text(String act, Language language) {
            return AuditTexts.in(LifecycleTexts.class, act, language);
        }
    }
}
