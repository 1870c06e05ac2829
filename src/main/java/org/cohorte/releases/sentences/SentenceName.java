package org.cohorte.releases.sentences;

import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.releases.Definition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.OccupationGroup;

/** What a kind of sentence is called where there are no words of one: the figures do not bear it out. */
public final class SentenceName {

    private static final List<String> MOVES = List.of("-growth", "-change");

    private SentenceName() {}

    public static Bilingual of(String key, Edition edition) {
        return new Bilingual(of(key, edition, Language.FR), of(key, edition, Language.EN));
    }

    private static String of(String key, Edition edition, Language language) {
        Messages texts = Messages.of(SentenceName.class, language);
        if (key.startsWith(OccupationSentences.MOVE)) {
            return texts.text("name.occupation-move", edition.labels().label(OccupationSentences.DIMENSION, key.substring(OccupationSentences.MOVE.length()), language));
        }
        if (key.startsWith(GroupSentences.GROUP)) {
            return texts.text("name.occupation-group", group(key.substring(GroupSentences.GROUP.length()), edition, language));
        }
        Optional<String> move = MOVES.stream().filter(key::endsWith).map(suffix -> key.substring(0, key.length() - suffix.length())).findFirst();
        return move.map(indicator -> texts.text("name.move", title(indicator, edition, language))).or(() -> texts.find("name." + key)).orElseGet(() -> title(key, edition, language));
    }

    /** One that the release no longer names has its French name alone. */
    private static String group(String french, Edition edition, Language language) {
        return OccupationGroup.find(edition.texts().groups(), french).map(group -> group.name().in(language)).orElse(french);
    }

    private static String title(String indicator, Edition edition, Language language) {
        return edition.definition(indicator).map(Definition::title).map(title -> title.in(language)).orElse(indicator);
    }
}
