package org.cohorte.releases.team;

import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.forms.Choice;
import org.cohorte.foundation.forms.FilledForm;

/**
 * A version at work: where it stands, what to do next, what belongs to it, what was done.
 *
 * @param form      what was filled in last, with what is wrong with it
 * @param preview   its address for those who may read it before its hour; empty where there is nothing to read yet
 * @param published its public address; empty while it has none
 * @param comparison with the version that it corrects; empty where it corrects none, or its figures are not computed
 */
public record WorkPage(WorkAddresses words, String title, String state, String stateText, String lead, List<Station> stations, Next next, Offers offers, FilledForm form,
                       Figures figures, Checks checks, List<Fact> facts, List<Entry> history, String preview, String published, String comparison) {

    /** A station on the way to the public. */
    public record Station(String label, boolean current, boolean passed) {}

    /** What is to be done now, and by what button. */
    public record Next(String heading, String text, List<String> reasons, Optional<Button> button) {}

    /** A button that does one thing. */
    public record Button(String action, String label) {}

    /**
     * The acts that need more than a button; an empty address where one is not offered.
     *
     * @param snapshots that an amendment can be computed from
     */
    public record Offers(String schedule, String publish, String unschedule, String sendBack, String amend, String withdraw, String abandon,
                         List<Choice> snapshots) {

        public boolean isAny() {
            return !(schedule + publish + unschedule + sendBack + amend + withdraw + abandon).isEmpty();
        }
    }

    /**
     * How far the figures are.
     *
     * @param percent of the step under way; -1 where it is not known
     * @param follow  the address that tells how far it is
     */
    public record Figures(WorkAddresses words, boolean underWay, boolean stopAsked, String text, String step, int percent, String follow, String reload, String compute, String stop) {}

    /** What the checks found. */
    public record Checks(boolean shown, boolean editable, String action, String text, List<Finding> findings) {}

    /**
     * A finding, with the explanation that it has or needs.
     *
     * @param explanation the words last written of it
     * @param explained   whether these were written of the finding as it is
     * @param others      what further blocking findings of the same check say
     */
    public record Finding(String id, String key, String found, String title, String detail, boolean blocking, String explanation, boolean explained, List<String> others) {

        public Finding {
            others = List.copyOf(others);
        }

        /** {@code blocking}, {@code open} or {@code explained}; the style and the texts bear these names. */
        public String kind() {
            return blocking ? "blocking" : explained ? "explained" : "open";
        }

        /** Whether there are words to start from, of the finding as it was. */
        public boolean hasWordsOfAnother() {
            return !explained && !explanation.isEmpty();
        }
    }

    /** Something that belongs to the version. */
    public record Fact(String label, List<String> values, String change, String changeLabel) {}

    /** Something that was done. */
    public record Entry(String at, String who, String what, String reason) {}
}
