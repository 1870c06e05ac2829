package org.cohorte.exchange.team;

import jakarta.servlet.MultipartConfigElement;
import org.cohorte.foundation.home.Home;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How large a package may be that comes through the browser; larger ones go by the command line. While it comes it lies in the home, closed to others. */
@Configuration(proxyBeanMethods = false)
class UploadLimits {

    private static final DataSize LARGEST = DataSize.ofMegabytes(512);

    @Bean
    MultipartConfigElement multipartConfig(Home home) {
        return new MultipartConfigElement(home.uploads().toString(), LARGEST.toBytes(), LARGEST.toBytes(), 0);
    }
}
