package org.cohorte.people;

import org.cohorte.foundation.sql.DeliveredTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of a delivered exchange package this module keeps. */
@Configuration(proxyBeanMethods = false)
class PeopleDeliveries {

    @Bean
    DeliveredTables peopleDeliveredTables() {
        return DeliveredTables.of(PeopleDeliveries.class, "persons");
    }
}
