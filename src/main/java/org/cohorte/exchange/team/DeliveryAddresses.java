package org.cohorte.exchange.team;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.TeamPages;
import org.cohorte.exchange.uploads.UploadId;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;

/** The addresses and texts of these pages in one language. */
public record DeliveryAddresses(Language language) {

    static DeliveryAddresses of(HttpServletRequest request) {
        return new DeliveryAddresses(TeamPages.languageOf(request.getRequestURI()));
    }

    DeliveryAddresses other() {
        return new DeliveryAddresses(language == Language.FR ? Language.EN : Language.FR);
    }

    /** For templates. */
    public String text(String key, Object... arguments) {
        return Messages.of(DeliveryAddresses.class, language).text(key, arguments);
    }

    boolean has(String key) {
        return Messages.of(DeliveryAddresses.class, language).has(key);
    }

    private String in(String french, String english) {
        return language == Language.FR ? french : english;
    }

    public String deliveries() {
        return in("/equipe/livraisons", "/en/team/deliveries");
    }

    String upload(UploadId upload) {
        return deliveries() + in("/envois/", "/uploads/") + upload.value();
    }

    String follow(UploadId upload) {
        return upload(upload) + in("/suivi", "/progress");
    }

    String findings(UploadId upload) {
        return upload(upload) + in("/constats.csv", "/findings.csv");
    }

    String takeIn(UploadId upload) {
        return upload(upload) + in("/prise", "/taking");
    }

    String giveUp(UploadId upload) {
        return upload(upload) + in("/abandon", "/giving-up");
    }
}
