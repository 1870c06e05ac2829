package org.cohorte.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionAddressTest {

    @Test
    void isReadBackFromItsPath() {
        EditionAddress address = new EditionAddress("2020", 12);
        assertThat(address.path()).isEqualTo("2020/v12");
        assertThat(EditionAddress.parse(address.path())).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2020", "2020/v0", "2020/v01", "../v1", "a--b/v1", "-a/v1", "A/v1", "2020/v1/x", "2020/v99999999"})
    void whatIsNoPathIsNoAddress(String path) {
        assertThat(EditionAddress.parse(path)).isEmpty();
    }

    @Test
    void hasAVersionFromOne() {
        assertThatThrownBy(() -> new EditionAddress("2020", 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
