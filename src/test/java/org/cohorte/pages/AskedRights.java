package org.cohorte.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.cohorte.accounts.NotAllowed;
import org.cohorte.accounts.Right;
import org.cohorte.accounts.SignInNeeded;
import org.cohorte.accounts.SignIns;
import org.cohorte.accounts.SignedIn;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Listens to what use cases ask of the product's own {@link SignIns} and what they are answered; it answers nothing itself. */
final class AskedRights implements BeanPostProcessor {

    /** What was answered since the last look. */
    enum Answer { GRANTED, REFUSED, NAMED, NOBODY }

    private static final List<Answer> ANSWERS = Collections.synchronizedList(new ArrayList<>());

    static List<Answer> sinceLastLook() {
        List<Answer> all = List.copyOf(ANSWERS);
        ANSWERS.clear();
        return all;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof SignIns real ? new Listening(real) : bean;
    }

    private record Listening(SignIns real) implements SignIns {

        @Override
        public Optional<SignedIn> current() {
            Optional<SignedIn> person = real.current();
            ANSWERS.add(person.isPresent() ? Answer.NAMED : Answer.NOBODY);
            return person;
        }

        @Override
        public SignedIn require(Right right) {
            return requireAny(right);
        }

        @Override
        public SignedIn requireAny(Right first, Right... others) {
            try {
                SignedIn person = real.requireAny(first, others);
                ANSWERS.add(Answer.GRANTED);
                return person;
            } catch (NotAllowed refused) {
                ANSWERS.add(Answer.REFUSED);
                throw refused;
            } catch (SignInNeeded nobody) {
                ANSWERS.add(Answer.NOBODY);
                throw nobody;
            }
        }
    }
}
