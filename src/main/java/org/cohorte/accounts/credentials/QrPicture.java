package org.cohorte.accounts.credentials;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as SVG: one path, a quiet zone of four modules as the standard asks (ISO/IEC 18004), coloured by the theme. */
public final class QrPicture {

    private static final int QUIET = 4;

    private QrPicture() {}

    /** @param name what the picture is, for who does not see it */
    public static String svg(String text, String name) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
                }
            }
        }
        int side = code.size + 2 * QUIET;
        return "<svg class=\"qr\" role=\"img\" aria-label=\"" + org.springframework.web.util.HtmlUtils.htmlEscape(name) + "\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\"><path class=\"qr-ground\" d=\"M0 0h" + side + "v" + side + "h-" + side + "z\"/><path class=\"qr-ink\" d=\"" + path + "\"/></svg>";
    }
}
