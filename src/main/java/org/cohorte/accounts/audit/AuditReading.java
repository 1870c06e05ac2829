package org.cohorte.accounts.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.AccountId;
import org.cohorte.accounts.Accounts;
import org.cohorte.accounts.AuditTexts;
import org.cohorte.accounts.AuditTrail;
import org.cohorte.accounts.Right;
import org.cohorte.accounts.SignIns;
import org.cohorte.foundation.text.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The audit trail as people read it: names of accounts as they are now, sentences of the modules that recorded. */
@Component
public class AuditReading {

    private static final Pattern ACCOUNT = Pattern.compile("account:(\\d{1,18})");

    private final AuditTrail trail;
    private final SignIns signIns;
    private final Accounts accounts;
    private final ObjectProvider<AuditTexts> texts;

    AuditReading(AuditTrail trail, SignIns signIns, Accounts accounts, ObjectProvider<AuditTexts> texts) {
        this.trail = trail;
        this.signIns = signIns;
        this.accounts = accounts;
        this.texts = texts;
    }

    /** An entry in words. */
    public record Line(long number, String at, String who, String act, String object) {}

    /** For an administrator in the browser. */
    public List<Line> newest(int howMany, long before, Language language) {
        signIns.require(Right.READ_AUDIT_TRAIL);
        return lines(howMany, before, language);
    }

    /** For whoever may open the home, on the command line. */
    public List<Line> lines(int howMany, long before, Language language) {
        return trail.newest(howMany, before).stream()
                .map(entry -> new Line(entry.number(), at(entry.at(), language), named(entry.who().label()), text(entry.act(), language), named(entry.object()))).toList();
    }

    private String text(String act, Language language) {
        return texts.stream().flatMap(all -> all.text(act, language).stream()).findFirst().orElse(act);
    }

    private String named(String identifier) {
        Matcher account = ACCOUNT.matcher(identifier);
        Optional<Account> found = account.matches() ? accounts.find(new AccountId(Long.parseLong(account.group(1)))) : Optional.empty();
        return found.map(known -> known.name() + " (" + identifier + ")").orElse(identifier);
    }

    private static String at(Instant instant, Language language) {
        return DateTimeFormatter.ofPattern(language == Language.FR ? "dd/MM/uuuu HH:mm:ss" : "d MMM uuuu HH:mm:ss", language.locale()).format(instant.atZone(ZoneId.of("Europe/Paris")));
    }
}
