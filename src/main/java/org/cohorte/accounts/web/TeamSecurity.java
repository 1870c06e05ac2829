package org.cohorte.accounts.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.cohorte.foundation.web.PageHeaders;

/** What guards the team pages, before any of them is asked. */
@Configuration(proxyBeanMethods = false)
class TeamSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain teamGuard(HttpSecurity http) throws Exception {
        return http.securityMatcher("/equipe", "/equipe/**", "/en/team", "/en/team/**")
                .authorizeHttpRequests(rights -> rights.anyRequest().permitAll())
                .sessionManagement(state -> state.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(out -> out.disable())
                .headers(PageHeaders::closed)
                .build();
    }
}
