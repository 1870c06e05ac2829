package org.cohorte.followup;

import org.cohorte.foundation.sql.DeliveredTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of a delivered exchange package this module keeps. */
@Configuration(proxyBeanMethods = false)
class FollowupDeliveries {

    @Bean
    DeliveredTables followupDeliveredTables() {
        return DeliveredTables.of(FollowupDeliveries.class, "outcomes");
    }
}
