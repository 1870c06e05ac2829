package org.cohorte.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.cohorte.Cohorte;
import org.cohorte.accounts.Role;
import org.cohorte.accounts.credentials.AccountSecrets;
import org.cohorte.accounts.registry.AccountKeeping;
import org.cohorte.accounts.registry.AccountOutcome;
import org.cohorte.foundation.cli.Installation;
import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.home.Setting;
import org.cohorte.foundation.text.Language;
import org.cohorte.testing.TestDatabase;
import org.cohorte.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two instances beside one database and one home: the first is told of a proxy before it, the second of none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeveralInstancesTest {

    private static final String PASSWORD = "cheval agrafe batterie juste";
    private static final String FORWARDED = "X-Forwarded-For";

    /** Tries from one address before one must wait. */
    private static final int FREE = 20;

    private final TestDatabase database = TestDatabase.fresh();
    private ConfigurableApplicationContext behindProxy;
    private ConfigurableApplicationContext open;

    @BeforeAll
    void serve(@TempDir Path home) {
        System.setProperty(Setting.DATABASE_URL.variable(), database.url());
        System.setProperty(Setting.HOME.variable(), home.toString());
        System.setProperty(Setting.PROXIES.variable(), "127.0.0.1");
        try {
            behindProxy = served(Installation.proxies());
            System.clearProperty(Setting.PROXIES.variable());
            open = served(Installation.proxies());
        } finally {
            System.clearProperty(Setting.DATABASE_URL.variable());
            System.clearProperty(Setting.HOME.variable());
            System.clearProperty(Setting.PROXIES.variable());
        }
    }

    private static ConfigurableApplicationContext served(Map<String, Object> settings) {
        return new SpringApplicationBuilder(Cohorte.class).properties(settings).run("--server.port=0", "--server.address=127.0.0.1", "--logging.level.root=error");
    }

    @AfterAll
    void end() {
        behindProxy.close();
        open.close();
        database.close();
    }

    @Test
    void aSignInHoldsOnEveryInstanceAndEndsOnAll() {
        try (Visitor visitor = Visitor.of(behindProxy).sending(FORWARDED, "203.0.113.1")) {
            signIn(visitor, "partout@test.example");
            assertThat(visitor.get("/equipe").body()).contains("Bonjour Ada Test");
            assertThat(visitor.at(open).get("/equipe").body()).as("the other instance").contains("Bonjour Ada Test");
            assertThat(visitor.post("/equipe/deconnexion", Map.of()).statusCode()).isEqualTo(303);
            assertThat(visitor.get("/equipe").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void whoKeepsACookieThatAnotherInstanceEndedIsOut() {
        try (Visitor visitor = Visitor.of(behindProxy).sending(FORWARDED, "203.0.113.2")) {
            signIn(visitor, "copie@test.example");
            String kept = visitor.cookies().stream().filter(cookie -> cookie.startsWith("cohorte-sign-in=")).findFirst().orElseThrow();
            try (Visitor copy = Visitor.of(behindProxy).sending("Cookie", kept)) {
                assertThat(copy.get("/equipe").statusCode()).isEqualTo(200);
                visitor.at(open).get("/equipe");
                assertThat(visitor.post("/equipe/deconnexion", Map.of()).statusCode()).isEqualTo(303);
                assertThat(copy.get("/equipe").statusCode()).isEqualTo(303);
            }
        }
    }

    @Test
    void aNamedProxyTellsWhoTries() {
        assertThat(triesUntilAWait(behindProxy, _ -> "203.0.113.7")).isEqualTo(FREE + 1);
        assertThat(tryOnce(behindProxy, "203.0.113.8", "encore")).as("another reader behind the same proxy").isEqualTo(422);
        assertThat(tryOnce(behindProxy, "198.51.100.1, 203.0.113.7", "encore")).as("what the reader wrote before the proxy's word").isEqualTo(429);
    }

    @Test
    void nobodyElseIsBelieved() {
        assertThat(triesUntilAWait(open, n -> "198.51.100." + n)).isEqualTo(FREE + 1);
    }

    @Test
    void aNamedProxyTellsWhetherReadersComeOverHttps() {
        try (Visitor visitor = Visitor.of(behindProxy).sending("X-Forwarded-Proto", "https").sending(FORWARDED, "203.0.113.9")) {
            assertThat(visitor.get("/aide").headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(visitor.at(open).get("/aide").headers().firstValue("Strict-Transport-Security")).isEmpty();
        }
    }

    /** Which try is the first that must wait. */
    private static int triesUntilAWait(ConfigurableApplicationContext instance, java.util.function.IntFunction<String> from) {
        for (int n = 1; n <= 2 * FREE; n++) {
            // no account is tried twice, so that the address alone can be what is limited; a failure beyond the free ones is let in and starts the wait
            if (tryOnce(instance, from.apply(n), "essai" + n) == 429) {
                return n - 1;
            }
        }
        return 2 * FREE;
    }

    private static int tryOnce(ConfigurableApplicationContext instance, String from, String name) {
        try (Visitor visitor = Visitor.of(instance).sending(FORWARDED, from)) {
            visitor.get("/equipe/connexion");
            String mail = name + "-" + instance.hashCode() + "@test.example";
            return visitor.post("/equipe/connexion", Map.of("mail", mail, "password", PASSWORD, "code", "000000")).statusCode();
        }
    }

    private void signIn(Visitor visitor, String mail) {
        AccountOutcome outcome = behindProxy.getBean(AccountKeeping.class).add("Ada Test", mail, Set.of(Role.STATISTICIAN), Actor.job("test"), Language.FR);
        String link = ((AccountOutcome.Done) outcome).link();
        String token = link.substring(link.lastIndexOf('/') + 1);
        String code = behindProxy.getBean(AccountSecrets.class).secretOfLink(token).codeAt(Instant.now());
        visitor.get("/equipe/acces/" + token);
        HttpResponse<String> in = visitor.post("/equipe/acces/" + token, Map.of("password", PASSWORD, "repeated", PASSWORD, "code", code));
        assertThat(in.statusCode()).as(in.body()).isEqualTo(200);
    }
}
