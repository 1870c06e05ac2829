package org.cohorte.exchange.team;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.TeamPages;
import org.cohorte.accounts.TeamTexts;
import org.cohorte.exchange.uploads.UploadId;
import org.cohorte.foundation.text.Language;

/** The addresses and texts of these pages in one language. */
public record DeliveryAddresses(Language language) implements TeamTexts {

    static DeliveryAddresses of(HttpServletRequest request) {
        return new DeliveryAddresses(TeamPages.languageOf(request.getRequestURI()));
    }

    DeliveryAddresses other() {
        return new DeliveryAddresses(language.other());
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
