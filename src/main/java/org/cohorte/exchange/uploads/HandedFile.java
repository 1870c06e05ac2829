package org.cohorte.exchange.uploads;

import java.io.IOException;
import java.io.InputStream;

/** A file as it was handed in through the browser: its name without folders, and its content. */
public interface HandedFile {

    String name();

    InputStream open() throws IOException;
}
