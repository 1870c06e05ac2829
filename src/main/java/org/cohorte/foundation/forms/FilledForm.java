package org.cohorte.foundation.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form as a page draws it: what was filled in (never a password) and all that is wrong with it.
 *
 * @param values each field's values; a group of checkboxes has several
 */
public record FilledForm(Map<String, List<String>> values, List<FieldError> errors) {

    public FilledForm {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    /** Nothing filled in yet. */
    public static FilledForm blank() {
        return new FilledForm(Map.of(), List.of());
    }

    /** One value a field. */
    public static FilledForm of(Map<String, String> values) {
        return new FilledForm(values.entrySet().stream().collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))), List.of());
    }

    public FilledForm with(String field, String value) {
        return with(field, Set.of(value));
    }

    public FilledForm with(String field, Set<String> chosen) {
        Map<String, List<String>> all = new java.util.HashMap<>(values);
        all.put(field, List.copyOf(chosen));
        return new FilledForm(all, errors);
    }

    public FilledForm with(List<FieldError> found) {
        return new FilledForm(values, found);
    }

    /** The value of a field; empty where it has none. */
    public String value(String field) {
        return values.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /** Whether a choice of the field is taken. */
    public boolean has(String field, String choice) {
        return values.getOrDefault(field, List.of()).contains(choice);
    }

    /** The first thing that is wrong with a field. */
    public Optional<FieldError> error(String field) {
        return errors.stream().filter(e -> e.path().equals(field)).findFirst();
    }

    public boolean isErroneous() {
        return !errors.isEmpty();
    }

    /** Which texts describe the field to a screen reader; null where there is none, so that the attribute is left out. */
    public @org.jspecify.annotations.Nullable String describedBy(String field, String hint) {
        String hintId = hint.isEmpty() ? "" : "hint-" + field;
        String errorId = error(field).isPresent() ? "error-" + field : "";
        String ids = (hintId + " " + errorId).strip();
        return ids.isEmpty() ? null : ids;
    }
}
