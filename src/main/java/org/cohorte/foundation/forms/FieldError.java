package org.cohorte.foundation.forms;

/**
 * What is wrong with one field of a form or of a request.
 *
 * @param path    the field's name, as the form or the request has it; empty where no single field is to blame
 * @param code    the same in every language, for programs
 * @param message what is wrong, in the reader's language, short enough for a list
 * @param detail  how to mend it; may be empty
 */
public record FieldError(String path, String code, String message, String detail) {

    public FieldError {
        if (code.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("an error that does not say what is wrong");
        }
    }

    /** @return the place on the page to which the error summary leads */
    public String anchor() {
        return path.isEmpty() ? "content" : "field-" + path;
    }
}
