package org.cohorte;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between modules point one way, as each package-info.java declares them. */
class ModulesTest {

    @Test
    void everyModuleUsesOnlyThoseThatItDeclares() {
        ApplicationModules.of(Cohorte.class).verify();
    }
}
