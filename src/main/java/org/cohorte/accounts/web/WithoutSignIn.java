package org.cohorte.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.cohorte.accounts.SignInNeeded;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A use case that found nobody signed in answers as the guard of the team pages does. */
@ControllerAdvice
class WithoutSignIn {

    @ExceptionHandler(SignInNeeded.class)
    void lead(HttpServletRequest request, HttpServletResponse response) {
        SignInFilter.lead(request, response);
    }
}
