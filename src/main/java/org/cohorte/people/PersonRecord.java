package org.cohorte.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is recorded of a person, for whoever must tell whether two records are one person. Personal data: it goes to that page and nowhere else.
 *
 * @param recordedAt when it was last written
 */
public record PersonRecord(PersonId id, List<String> identifiers, String familyName, String givenNames, Optional<LocalDate> birthDate, String email, String phone,
                           String gender, Instant recordedAt) {

    public PersonRecord {
        identifiers = List.copyOf(identifiers);
    }
}
