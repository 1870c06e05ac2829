package org.cohorte.demo.network;

import java.util.List;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.OccupationGroup;

/** What the published bilan of 2020 counts together, some 9,560 learners. */
public final class DevelopmentAndIntegration {

    public static final OccupationGroup GROUP = new OccupationGroup(new Bilingual("développement et intégration", "development and integration"),
            List.of("developer", "application-designer", "web-integrator", "mobile-developer", "devops-engineer"));

    private DevelopmentAndIntegration() {}
}
