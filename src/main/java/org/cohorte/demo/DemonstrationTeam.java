package org.cohorte.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.cohorte.accounts.DemonstrationAccounts;
import org.cohorte.accounts.EmailAddress;
import org.cohorte.accounts.Role;
import org.cohorte.foundation.text.Messages;
import org.springframework.stereotype.Component;

/** Four made-up people of the network's team, one a role, so that whoever tries the demonstration can sign in at once. */
@Component
public class DemonstrationTeam {

    private record Member(String name, String mail, Role role) {}

    /** Their addresses lie under a name that is kept free for examples (RFC 2606). */
    static final EmailAddress STATISTICIAN = new EmailAddress("statisticienne@cohorte.example");
    static final EmailAddress APPROVER = new EmailAddress("approbateur@cohorte.example");

    private static final List<Member> MEMBERS = List.of(
            new Member("Solène Exemple", STATISTICIAN.value(), Role.STATISTICIAN),
            new Member("Amadou Exemple", APPROVER.value(), Role.APPROVER),
            new Member("Maëlle Exemple", "lectrice@cohorte.example", Role.PRE_RELEASE_READER),
            new Member("Karim Exemple", "administrateur@cohorte.example", Role.ADMINISTRATOR));

    private final DemonstrationAccounts accounts;

    DemonstrationTeam(DemonstrationAccounts accounts) {
        this.accounts = accounts;
    }

    /** Nothing where the installation has real accounts: a demonstration started there shows its pages only. */
    public void make() {
        if (accounts.mayBeMade()) {
            MEMBERS.forEach(member -> accounts.make(member.name(), new EmailAddress(member.mail()), Set.of(member.role())));
        }
    }

    /** What the terminal says of them. */
    public List<String> told(Messages texts, String site) {
        List<DemonstrationAccounts.DemonstrationSignIn> signIns = accounts.signIns();
        if (signIns.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("demo.team", site + texts.text("demo.signin")));
        signIns.forEach(entry -> lines.add("  %-20s%-32s%s  %s".formatted(texts.text("demo.role." + entry.account().roles().iterator().next().code()),
                entry.account().mail().value(), entry.password(), entry.code())));
        lines.add(texts.text("demo.team.code"));
        return lines;
    }
}
