package org.cohorte.releases.web;

import org.cohorte.foundation.installation.InstallationFacts;
import org.cohorte.foundation.web.InventedPeople;
import org.cohorte.releases.Edition;
import org.cohorte.releases.PublishedEditions;
import org.springframework.stereotype.Component;

/** The edition that is shown says whether its people are invented; before there is one, the installation does. */
@Component
class InventedByEdition implements InventedPeople {

    private final PublishedEditions editions;
    private final InstallationFacts facts;

    InventedByEdition(PublishedEditions editions, InstallationFacts facts) {
        this.editions = editions;
        this.facts = facts;
    }

    @Override
    public boolean areShown() {
        return editions.newest().map(edition -> edition.manifest().invented()).orElseGet(facts::hasInventedPeople);
    }
}
