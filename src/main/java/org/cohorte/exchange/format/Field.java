package org.cohorte.exchange.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A column of a table of the package, as datapackage.json describes it (Frictionless Table Schema). */
public record Field(String name, Type type, @Nullable String format, boolean required, @Nullable Pattern pattern, @Nullable Integer maxLength,
                    List<String> allowed, @Nullable BigDecimal minimum, @Nullable BigDecimal maximum, String description) {

    /** The types that the package uses, with the PostgreSQL type that holds a checked value. */
    public enum Type {
        STRING("text"), INTEGER("integer"), NUMBER("numeric"), DATE("date"), DATETIME("timestamptz"), BOOLEAN("boolean");

        private final String sqlType;

        Type(String sqlType) {
            this.sqlType = sqlType;
        }

        public String sqlType() {
            return sqlType;
        }
    }
}
