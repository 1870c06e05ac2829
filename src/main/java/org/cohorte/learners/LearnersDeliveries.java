package org.cohorte.learners;

import org.cohorte.foundation.sql.DeliveredTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of a delivered exchange package this module keeps. */
@Configuration(proxyBeanMethods = false)
class LearnersDeliveries {

    @Bean
    DeliveredTables learnersDeliveredTables() {
        return DeliveredTables.of(LearnersDeliveries.class, "enrolments");
    }
}
