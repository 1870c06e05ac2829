package org.cohorte.foundation.web;

import org.cohorte.foundation.home.Setting;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where readers find this site: {@code COHORTE_SITE_URL}, else this machine alone, as a demonstration always is. Never taken from a request, whose
 * host anyone can write.
 */
@Component
public class SiteAddress {

    private final Environment environment;

    public SiteAddress(Environment environment) {
        this.environment = environment;
    }

    /** @param path begins with a slash */
    public String of(String path) {
        return base() + path;
    }

    /** Whether readers come over https, so that cookies may be bound to it. */
    public boolean isSecure() {
        return base().startsWith("https://");
    }

    /** Without a slash at the end. */
    public String base() {
        boolean isDemonstration = environment.getProperty("cohorte.demonstration", Boolean.class, false);
        return Setting.SITE_URL.value().filter(_ -> !isDemonstration).map(url -> url.replaceAll("/+$", ""))
                .orElseGet(() -> "http://localhost:" + environment.getProperty("local.server.port", Setting.PORT.value().orElse("8080")));
    }
}
