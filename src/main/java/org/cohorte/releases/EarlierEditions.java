package org.cohorte.releases;

import java.nio.file.Path;
import java.util.List;

/** What was ever public, withdrawn editions too: disclosure control counts with it, since nobody can take back what was told. */
public interface EarlierEditions {

    /** The folders, in the order of their publication. */
    List<Path> folders();
}
