package org.cohorte.figures.computation;

import org.cohorte.figures.Attacks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the attacker, which knows no Spring, to those who ask for it. */
@Configuration(proxyBeanMethods = false)
class AttacksBean {

    @Bean
    Attacks attacks() {
        return Attacks.alone();
    }
}
