package org.cohorte.catalogue;

import org.cohorte.foundation.sql.DeliveredTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of a delivered exchange package this module keeps. */
@Configuration(proxyBeanMethods = false)
class CatalogueDeliveries {

    @Bean
    DeliveredTables catalogueDeliveredTables() {
        return DeliveredTables.of(CatalogueDeliveries.class, "providers", "sites", "occupations", "programmes", "sessions", "delivery_changes");
    }
}
