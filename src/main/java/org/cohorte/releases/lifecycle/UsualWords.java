package org.cohorte.releases.lifecycle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.sentences.SentenceChoice;
import org.cohorte.releases.sentences.Sentences;
import org.springframework.stereotype.Service;

/** What is usual for a draft: every sentence that its figures bear out, in the order of a press release; every silent provider listed. */
@Service
public class UsualWords {

    private final TeamReleases releases;
    private final Writing writing;
    private final SilentProviders silent;

    UsualWords(TeamReleases releases, Writing writing, SilentProviders silent) {
        this.releases = releases;
        this.writing = writing;
        this.silent = silent;
    }

    /** In the order of a press release; edits made before stay, those too that the figures no longer bear out: a person decides on them. */
    public EditOutcome chooseAllSentences(EditionAddress address) {
        List<SentenceChoice> all = releases.preview(address).map(Sentences::of).orElse(List.of()).stream().map(s -> SentenceChoice.asMade(s.key())).toList();
        return writing.choose(address, before -> withEdits(all, before));
    }

    private static List<SentenceChoice> withEdits(List<SentenceChoice> all, List<SentenceChoice> before) {
        Map<String, SentenceChoice> chosen = new LinkedHashMap<>();
        all.forEach(choice -> chosen.put(choice.key(), choice));
        before.stream().filter(choice -> choice.edit().isPresent()).forEach(edited -> chosen.put(edited.key(), edited));
        return List.copyOf(chosen.values());
    }

    public EditOutcome listAllSilentProviders(EditionAddress address) {
        return writing.list(address, silent.of(address));
    }

    /** Both, and one explanation for all that has none yet. */
    void write(EditionAddress address, String explanation) {
        chooseAllSentences(address);
        listAllSilentProviders(address);
        TeamReleases.Whole whole = releases.whole(address);
        writing.explain(address, whole.findings().stream().filter(f -> !f.blocking() && !whole.written().explains(f)).map(f -> Explanation.of(f, explanation)).toList());
    }
}
