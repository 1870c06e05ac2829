package org.cohorte.releases.editions;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohorte.releases.editions.Verification.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    @Test
    void oneCommitWithUnchangedSourcesIsOneProgram() {
        assertThat(new Provenance("0.1.0+1cf769d9436a", "0.1.0+1cf769d9436a").statement()).isEqualTo(Statement.agrees("program.same", "0.1.0+1cf769d9436a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unpackaged", "0.1.0", "0.1.0+1cf769d9436a.modified"})
    void ofBuildsThatNameNoCommitOrAChangedOneItCannotBeToldWhetherTheyAreTheSame(String version) {
        assertThat(new Provenance(version, version).statement()).isEqualTo(Statement.unchecked("program.unknown", version));
    }

    @Test
    void otherNamesAreOtherPrograms() {
        assertThat(new Provenance("0.1.0+1cf769d9436a", "0.1.0+1cf769d9436a.modified").statement())
                .isEqualTo(Statement.unchecked("program.other", "0.1.0+1cf769d9436a", "0.1.0+1cf769d9436a.modified"));
    }
}
