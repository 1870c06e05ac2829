package org.cohorte.foundation.cli;

import java.util.Optional;

import org.cohorte.foundation.text.Language;

/** Something that whoever starts the site must be told on the terminal; any bean of this type is asked. */
public interface ServingNotice {

    Optional<String> text(Language language);
}
