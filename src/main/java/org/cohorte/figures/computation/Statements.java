package org.cohorte.figures.computation;

import java.util.List;

import org.cohorte.figures.Indicator;
import org.cohorte.figures.Population;
import org.cohorte.foundation.sql.SqlFile;

/** The text of each statement by its name; a test may put another in its place, to show that an example notices. */
public interface Statements {

    /** The facts in the order in which they are made. */
    List<String> FACTS = List.of("00_network_sessions", "01_years", "02_enrolment_facts", "03_learner_facts", "04_first_facts", "05_exit_facts",
            "06_application_facts", "07_delivery_timeline", "08_change_facts", "09_session_facts");

    /** @param name {@code facts/…}, {@code counts/…}, {@code possible/…} or {@code estimates/…}, without its ending */
    String text(String name);

    /** Those in the files beside this module. */
    static Statements shipped() {
        return name -> SqlFile.text(Indicator.class, name + ".sql");
    }

    default String fact(String name) {
        return text("facts/" + name);
    }

    default String counts(Population population) {
        return text("counts/" + population.code());
    }

    /** Facts of people of every kind that there can be. */
    default String possible(Population population) {
        return text("possible/" + population.code());
    }
}
