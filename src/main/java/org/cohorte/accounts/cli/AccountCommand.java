package org.cohorte.accounts.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.AccountId;
import org.cohorte.accounts.Accounts;
import org.cohorte.accounts.DemonstrationAccounts;
import org.cohorte.accounts.EmailAddress;
import org.cohorte.accounts.Role;
import org.cohorte.accounts.links.OpenLink.Purpose;
import org.cohorte.accounts.registry.AccountKeeping;
import org.cohorte.accounts.registry.AccountOutcome;
import org.cohorte.foundation.cli.CommandLineRun;
import org.cohorte.foundation.cli.Installation;
import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The accounts of the staff: adding, listing, changing, closing, reopening, resetting. */
@Command(name = "account", mixinStandardHelpOptions = true, description = "The accounts of the staff: add, list, change, close, reopen, reset; code shows a demonstration account's.",
        synopsisSubcommandLabel = "COMMAND")
public final class AccountCommand {

    private static final Actor BY = Actor.job("command-line");

    @Spec
    private CommandSpec spec;

    private final Language language = Language.ofTerminal();
    private final Messages texts = Messages.of(AccountCommand.class, language);

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Make an account; prints the one-time address that sets its password and second factor.")
    int add(@Parameters(paramLabel = "MAIL") String mail, @Option(names = "--name", required = true, paramLabel = "NAME") String name,
            @Option(names = "--role", required = true, paramLabel = "ROLE", converter = RoleCode.class, description = "statistician, approver, pre-release-reader or administrator; may be repeated.") Set<Role> roles) {
        try (Installation installation = Installation.open()) {
            return say(installation.get(AccountKeeping.class).add(name, mail, roles, BY, language), "added");
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List the accounts: mail, state, roles, name, apart by tabs.")
    int list() {
        try (Installation installation = Installation.open()) {
            installation.get(AccountKeeping.class).all().forEach(account -> spec.commandLine().getOut().println(String.join("\t", account.mail().value(),
                    account.active() ? "open" : "closed", new TreeSet<>(account.roles()).stream().map(Role::code).collect(Collectors.joining(",")), account.name())));
            return CommandLineRun.DONE;
        }
    }

    @Command(name = "change", mixinStandardHelpOptions = true, description = "Give an account other roles, in the place of those it has.")
    int change(@Parameters(paramLabel = "MAIL") String mail, @Option(names = "--role", required = true, paramLabel = "ROLE", converter = RoleCode.class) Set<Role> roles) {
        try (Installation installation = Installation.open()) {
            Account account = find(installation, mail);
            return say(installation.get(AccountKeeping.class).change(account.id(), account.name(), roles, BY), "changed");
        }
    }

    @Command(name = "close", mixinStandardHelpOptions = true, description = "Close an account; its sign-ins end at once.")
    int close(@Parameters(paramLabel = "MAIL") String mail) {
        try (Installation installation = Installation.open()) {
            return say(installation.get(AccountKeeping.class).close(id(installation, mail), BY), "closed");
        }
    }

    @Command(name = "reopen", mixinStandardHelpOptions = true, description = "Reopen a closed account; prints a one-time address.")
    int reopen(@Parameters(paramLabel = "MAIL") String mail) {
        try (Installation installation = Installation.open()) {
            return say(installation.get(AccountKeeping.class).reopen(id(installation, mail), BY, language), "reopened");
        }
    }

    @Command(name = "reset", mixinStandardHelpOptions = true, description = "End a password and second factor that were lost; prints a one-time address to set others.")
    int reset(@Parameters(paramLabel = "MAIL") String mail, @Option(names = "--second-factor", description = "Keep the password.") boolean secondFactorOnly) {
        try (Installation installation = Installation.open()) {
            return say(installation.get(AccountKeeping.class).reset(id(installation, mail), secondFactorOnly ? Purpose.SECOND_FACTOR : Purpose.ACCESS, BY, language), "reset");
        }
    }

    @Command(name = "code", mixinStandardHelpOptions = true, description = "Print the code of the moment of an account of the demonstration.")
    int code(@Parameters(paramLabel = "MAIL") String mail) {
        try (Installation installation = Installation.open()) {
            spec.commandLine().getOut().println(EmailAddress.of(mail).flatMap(installation.get(DemonstrationAccounts.class)::code)
                    .orElseThrow(() -> new Refusal(texts.text("noCode", mail))));
            return CommandLineRun.DONE;
        }
    }

    private int say(AccountOutcome outcome, String act) {
        return switch (outcome) {
            case AccountOutcome.Done(Account account, String link) -> {
                spec.commandLine().getErr().println(texts.text(act, account.name(), account.mail().value()));
                if (!link.isEmpty()) {
                    spec.commandLine().getErr().println(texts.text("link"));
                    spec.commandLine().getOut().println(link);
                }
                yield CommandLineRun.DONE;
            }
            case AccountOutcome.Refused(List<AccountOutcome.Reason> reasons) ->
                throw new Refusal(reasons.stream().map(reason -> texts.text("reason." + reason.code())).collect(Collectors.joining("\n")));
        };
    }

    private AccountId id(Installation installation, String mail) {
        return find(installation, mail).id();
    }

    private Account find(Installation installation, String mail) {
        return EmailAddress.of(mail).flatMap(installation.get(Accounts.class)::find).orElseThrow(() -> new Refusal(texts.text("unknown", mail)));
    }

    /** Roles as the database and the addresses write them. */
    static final class RoleCode implements ITypeConverter<Role> {
        @Override
        public Role convert(String code) {
            return Arrays.stream(Role.values()).filter(role -> role.code().equals(code)).findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + code + "' is none of " + Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(", "))));
        }
    }
}
