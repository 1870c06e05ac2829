package org.cohorte.figures;

import java.util.Comparator;

/** Texts in the order of their bytes of UTF-8, which is that of their code points. */
public final class Utf8Order {

    public static final Comparator<String> BYTES = Utf8Order::compare;

    private Utf8Order() {}

    private static int compare(String a, String b) {
        int shared = Math.min(a.length(), b.length());
        for (int i = 0; i < shared; i++) {
            char left = a.charAt(i);
            char right = b.charAt(i);
            if (left != right) {
                boolean sameKind = Character.isSurrogate(left) == Character.isSurrogate(right);
                return sameKind ? left - right : Character.isSurrogate(left) ? 1 : -1;
            }
        }
        return a.length() - b.length();
    }
}
