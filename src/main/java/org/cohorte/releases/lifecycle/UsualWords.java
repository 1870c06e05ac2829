package org.cohorte.releases.lifecycle;

import java.util.List;

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

    public EditOutcome chooseAllSentences(EditionAddress address) {
        List<SentenceChoice> all = releases.preview(address).map(Sentences::of).orElse(List.of()).stream().map(s -> SentenceChoice.asMade(s.key())).toList();
        return writing.choose(address, all);
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
