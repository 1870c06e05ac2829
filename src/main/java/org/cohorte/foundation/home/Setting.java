package org.cohorte.foundation.home;

import java.util.Optional;

/** The settings of an installation: environment variables, or system properties of the same name, which tests use. */
public enum Setting {
    HOME("COHORTE_HOME"),
    PORT("COHORTE_PORT"),
    DATABASE_URL("COHORTE_DATABASE_URL"),
    LANGUAGE("COHORTE_LANG"),
    SITE_URL("COHORTE_SITE_URL"),
    PROXIES("COHORTE_PROXIES");

    private final String variable;

    Setting(String variable) {
        this.variable = variable;
    }

    public String variable() {
        return variable;
    }

    /** The value given, if any; a blank one counts as none. */
    public Optional<String> value() {
        String property = System.getProperty(variable);
        String value = property != null ? property : System.getenv(variable);
        return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
    }
}
