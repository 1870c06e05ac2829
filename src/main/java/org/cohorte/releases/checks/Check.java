package org.cohorte.releases.checks;

import java.util.Locale;
import java.util.stream.Stream;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;

/** What is looked at before a release may be approved. */
public enum Check {
    /** Members add up to their total, years to the cumulated, a count told twice is the same. */
    PARTS_AND_TOTALS(true),
    /** The second program counts the same. */
    RECOUNT(true),
    /** No hidden figure can be worked out or narrowed. */
    ATTACK(true),
    /** A definition that changed since the last release is told of in the notes. */
    DEFINITIONS(true),
    /** A provider without a word on its figures is listed. */
    SIGN_OFFS(true),
    /** A chosen sentence is borne out by the figures, an edited one by those of which it was edited. */
    SENTENCES(true),
    /** Figures that should be hidden and that earlier releases gave away. */
    SHOWN_BEFORE(false),
    /** Hidden figures that the network's own, which are told whatever they say of a member, narrow. */
    TOLD_BY_THE_NETWORK(false),
    /** Hidden figures surely above the threshold that can be narrowed more than a larger one should. */
    NARROWED_ABOVE_THRESHOLD(false),
    /** Earlier editions that contradict the draft in what is hidden: the attack took them for others. */
    EARLIER_SET_ASIDE(false),
    /** Figures of groups that tell, beside an edition before, of few people who came or were corrected in between. */
    FEW_BETWEEN_EDITIONS(false),
    /** Shares that the release declares not sensitive beyond the standard settings. */
    NOT_SENSITIVE(false),
    /** Changes against last year that are larger than they used to be. */
    USUAL_RANGE(false),
    RESPONSE_RATE(false),
    UNKNOWN_SHARES(false),
    /** Figures that differ from the version before. */
    MOVED_BY_AMENDMENT(false),
    /** A release without a sentence. */
    NO_SENTENCE(false);

    private final boolean blocking;

    Check(boolean blocking) {
        this.blocking = blocking;
    }

    /** Whether what it finds must be mended; else it must be explained in writing. */
    public boolean isBlocking() {
        return blocking;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Bilingual title() {
        return text("title");
    }

    /** What it looks at, and by which rule. */
    public Bilingual text() {
        return text("text");
    }

    private Bilingual text(String part) {
        return Texts.of(code() + "." + part);
    }

    /** The module's texts in both languages at once. */
    static final class Texts {

        private Texts() {}

        static Bilingual of(String key, Object... arguments) {
            return Messages.inBoth(Check.class, key, arguments);
        }

        /** The places filled in each language with its own words. */
        static Bilingual inEach(String key, Bilingual... arguments) {
            return new Bilingual(Messages.of(Check.class, Language.FR).text(key, Stream.of(arguments).map(Bilingual::fr).toArray()),
                    Messages.of(Check.class, Language.EN).text(key, Stream.of(arguments).map(Bilingual::en).toArray()));
        }
    }
}
