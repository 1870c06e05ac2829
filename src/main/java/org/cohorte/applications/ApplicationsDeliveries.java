package org.cohorte.applications;

import org.cohorte.foundation.sql.DeliveredTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of a delivered exchange package this module keeps. */
@Configuration(proxyBeanMethods = false)
class ApplicationsDeliveries {

    @Bean
    DeliveredTables applicationsDeliveredTables() {
        return DeliveredTables.of(ApplicationsDeliveries.class, "applications");
    }
}
