package org.cohorte.foundation.doctor;

import java.util.Optional;

/**
 * What one look at the installation found.
 *
 * @param text what is so
 * @param remedy what to do about it; empty where it is as it should be
 */
public record Finding(String text, Optional<String> remedy) {

    public boolean isSound() {
        return remedy.isEmpty();
    }
}
