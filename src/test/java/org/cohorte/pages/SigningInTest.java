package org.cohorte.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cohorte.accounts.Role;
import org.cohorte.accounts.credentials.AccountSecrets;
import org.cohorte.accounts.registry.AccountKeeping;
import org.cohorte.accounts.registry.AccountOutcome;
import org.cohorte.foundation.cli.ServingNotice;
import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.home.Setting;
import org.cohorte.foundation.text.Language;
import org.cohorte.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Coming in by a link, signing in, signing out: what is sent and answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SigningInTest {

    private static final String PASSWORD = "cheval agrafe batterie juste";

    private ServedSite site;

    @BeforeAll
    void serve() {
        site = ServedSite.withAnEdition();
    }

    @AfterAll
    void end() {
        site.close();
    }

    private record Member(String mail, String token) {}

    /** A new account whose link is not used yet. */
    private Member invited(String mail, Role role) {
        AccountOutcome outcome = site.context().getBean(AccountKeeping.class).add("Ada Test", mail, Set.of(role), Actor.job("test"), Language.FR);
        String link = ((AccountOutcome.Done) outcome).link();
        return new Member(mail, link.substring(link.lastIndexOf('/') + 1));
    }

    private String code(Member member, int steps) {
        return site.context().getBean(AccountSecrets.class).secretOfLink(member.token()).codeAt(Instant.now().plusSeconds(30L * steps));
    }

    /** The link of an account is used with the code before the present one, so that a test has this one and the next to sign in with. */
    private void setUp(Member member) {
        try (Visitor visitor = Visitor.of(site.context())) {
            visitor.get("/equipe/acces/" + member.token());
            HttpResponse<String> answer = visitor.post("/equipe/acces/" + member.token(), Map.of("password", PASSWORD, "repeated", PASSWORD, "code", code(member, -1)));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }

    private HttpResponse<String> signIn(Visitor visitor, String mail, String password, String code) {
        visitor.get("/equipe/connexion");
        return visitor.post("/equipe/connexion", Map.of("mail", mail, "password", password, "code", code));
    }

    @Test
    void aLinkSetsUpAccessOnceAndLeadsIn() {
        Member member = invited("lien@test.example", Role.STATISTICIAN);
        try (Visitor visitor = Visitor.of(site.context())) {
            String page = visitor.get("/equipe/acces/" + member.token()).body();
            assertThat(page).contains("Bonjour Ada Test", "lien@test.example", "<svg class=\"qr\"");
            assertThat(visitor.get("/en/team/access/" + member.token()).body()).contains("Hello Ada Test");
            HttpResponse<String> wrong = visitor.post("/equipe/acces/" + member.token(), Map.of("password", "court", "repeated", "autre", "code", "000000"));
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("<title>Erreur", "moins de 12 caractères", "Les deux mots de passe diffèrent", "Le code n’est pas le bon", "href=\"#field-password\"");
            HttpResponse<String> done = visitor.post("/equipe/acces/" + member.token(), Map.of("password", PASSWORD, "repeated", PASSWORD, "code", code(member, 0)));
            assertThat(done.statusCode()).isEqualTo(200);
            Matcher codes = Pattern.compile("<li><code>[a-z2-7]{5}-[a-z2-7]{5}</code></li>").matcher(done.body());
            assertThat(codes.results().count()).isEqualTo(10);
            assertThat(visitor.get("/equipe").body()).contains("Bonjour Ada Test");
        }
        try (Visitor another = Visitor.of(site.context())) {
            assertThat(another.get("/equipe/acces/" + member.token()).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void signsInAndOut() {
        Member member = invited("entree@test.example", Role.ADMINISTRATOR);
        setUp(member);
        try (Visitor visitor = Visitor.of(site.context())) {
            HttpResponse<String> led = visitor.get("/equipe/comptes");
            assertThat(led.statusCode()).isEqualTo(303);
            assertThat(led.headers().firstValue("Location")).contains("/equipe/connexion?next=%2Fequipe%2Fcomptes");
            visitor.get("/equipe/connexion?next=%2Fequipe%2Fcomptes");
            HttpResponse<String> in = visitor.post("/equipe/connexion", Map.of("mail", "Entree@Test.example ", "password", PASSWORD, "code", code(member, 0), "next", "/equipe/comptes"));
            assertThat(in.statusCode()).isEqualTo(303);
            assertThat(in.headers().firstValue("Location")).contains("/equipe/comptes");
            assertThat(in.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie).startsWith("cohorte-sign-in=").contains("HttpOnly", "SameSite=Lax", "Path=/"));
            HttpResponse<String> page = visitor.get("/equipe/comptes");
            assertThat(page.body()).contains("entree@test.example");
            assertThat(page.headers().firstValue("Cache-Control")).hasValueSatisfying(value -> assertThat(value).contains("no-store"));
            String kept = visitor.cookies().stream().filter(cookie -> cookie.startsWith("cohorte-sign-in=")).findFirst().orElseThrow();
            assertThat(visitor.post("/equipe/deconnexion", Map.of()).statusCode()).isEqualTo(303);
            assertThat(visitor.get("/equipe/comptes").statusCode()).isEqualTo(303);
            assertThat(site.get("/equipe/comptes", "Cookie", kept).statusCode()).as("a copied cookie").isEqualTo(303);
        }
    }

    @Test
    void neverLeadsToAnotherSite() {
        Member member = invited("ailleurs@test.example", Role.APPROVER);
        setUp(member);
        try (Visitor visitor = Visitor.of(site.context())) {
            for (String next : new String[] {"https://evil.example/", "//evil.example", "/equipe//evil.example", "/equipe\\evil", "/equipe/../aide", "/equipe@evil.example"}) {
                assertThat(visitor.get("/equipe/connexion?next=" + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8)).body()).contains("name=\"next\" value=\"\"");
            }
            HttpResponse<String> in = visitor.post("/equipe/connexion", Map.of("mail", member.mail(), "password", PASSWORD, "code", code(member, 0), "next", "//evil.example"));
            assertThat(in.headers().firstValue("Location")).contains("/equipe");
        }
    }

    @Test
    void answersAlikeWhateverIsWrong() {
        Member member = invited("pareil@test.example", Role.APPROVER);
        setUp(member);
        Member unused = invited("sanslien@test.example", Role.APPROVER);
        try (Visitor visitor = Visitor.of(site.context())) {
            String wrongPassword = masked(signIn(visitor, member.mail(), "un autre mot de passe", code(member, 0)));
            assertThat(masked(signIn(visitor, member.mail(), PASSWORD, "000000"))).isEqualTo(wrongPassword);
            assertThat(masked(signIn(visitor, "inconnu@test.example", PASSWORD, code(member, 0)))).isEqualTo(wrongPassword);
            assertThat(masked(signIn(visitor, unused.mail(), PASSWORD, code(unused, 0)))).isEqualTo(wrongPassword);
            assertThat(wrongPassword).contains("L’adresse, le mot de passe ou le code n’est pas le bon");
        }
    }

    /** The status and the page, but for what was typed and the token of the form. */
    private static String masked(HttpResponse<String> answer) {
        return answer.statusCode() + answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "").replaceAll("[a-z]+@test\\.example", "");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        try (Visitor visitor = Visitor.signedIn(site.context(), Role.ADMINISTRATOR)) {
            HttpResponse<String> answer = visitor.post("/equipe/comptes", Map.of("name", "Sans Jeton", "mail", "jeton@test.example", "roles", "administrator"));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("Ce formulaire n’est plus valable");
            assertThat(visitor.get("/equipe/comptes").body()).doesNotContain("Sans Jeton");
        }
    }

    @Test
    void aFormThatIsOpenInAnotherTabStaysGood() {
        try (Visitor visitor = Visitor.signedIn(site.context(), Role.ADMINISTRATOR)) {
            visitor.get("/equipe/comptes/nouveau");
            List<String> drawn = visitor.cookies();
            assertThat(drawn).anyMatch(cookie -> cookie.startsWith("cohorte-form="));
            for (String path : new String[] {"/equipe", "/equipe/comptes/999", "/equipe/mon-compte", "/"}) {
                visitor.get(path);
            }
            assertThat(visitor.cookies()).isEqualTo(drawn);
        }
    }

    @Test
    void keepsNoStateOfWhoSendsToAPublicPage() {
        try (Visitor visitor = Visitor.of(site.context())) {
            assertThat(visitor.post("/chiffres-cles", Map.of("a", "b")).statusCode()).isEqualTo(403);
            assertThat(visitor.cookies()).isEmpty();
        }
    }

    @Test
    void keepsPublicPagesFreeOfCookiesAndSignIns() {
        try (Visitor visitor = Visitor.signedIn(site.context(), Role.STATISTICIAN)) {
            for (String path : new String[] {"/", "/chiffres-cles/2020", "/en/key-figures/2020", "/aide", "/nulle-part"}) {
                HttpResponse<String> answer = visitor.get(path);
                assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
                assertThat(answer.body()).as(path).isEqualTo(site.get(path).body());
            }
        }
    }

    @Test
    void overHttpsCookiesAreBoundToTheHost() {
        System.setProperty(Setting.SITE_URL.variable(), "https://cohorte.example");
        try (ServedSite secure = ServedSite.empty()) {
            assertThat(secure.get("/equipe/connexion").headers().allValues("Set-Cookie")).singleElement().satisfies(cookie -> assertThat(cookie)
                    .startsWith("__Host-cohorte-form=").contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Domain"));
            assertThat(secure.context().getBean(ServingNotice.class).text(Language.EN)).hasValueSatisfying(text -> assertThat(text).contains("https://cohorte.example/en/team/access/"));
        } finally {
            System.clearProperty(Setting.SITE_URL.variable());
        }
    }

    @Test
    void theFirstAdministratorComesInByTheAddressOnTheTerminal() {
        try (ServedSite fresh = ServedSite.empty(); Visitor visitor = Visitor.of(fresh.context())) {
            String said = fresh.context().getBean(ServingNotice.class).text(Language.FR).orElseThrow();
            String token = said.substring(said.lastIndexOf('/') + 1).strip();
            assertThat(visitor.get("/equipe/acces/" + token).body()).contains("premier compte");
            String code = fresh.context().getBean(AccountSecrets.class).secretOfLink(token).codeAt(Instant.now());
            assertThat(visitor.post("/equipe/acces/" + token, Map.of("name", "Première Personne", "mail", "premiere@test.example", "password", PASSWORD, "repeated", PASSWORD, "code", code)).statusCode())
                    .isEqualTo(200);
            assertThat(visitor.get("/equipe/comptes").body()).contains("Première Personne", "Administrateur");
            assertThat(fresh.context().getBean(ServingNotice.class).text(Language.FR)).isEmpty();
        }
    }
}
