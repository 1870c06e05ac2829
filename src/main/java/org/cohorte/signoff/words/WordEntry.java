package org.cohorte.signoff.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.cohorte.accounts.AuditTrail;
import org.cohorte.accounts.NotAllowed;
import org.cohorte.accounts.Right;
import org.cohorte.accounts.SignIns;
import org.cohorte.accounts.SignedIn;
import org.cohorte.foundation.files.WorkFolder;
import org.cohorte.foundation.home.Home;
import org.cohorte.signoff.ProviderWord;
import org.cohorte.signoff.RecordingOutcome;
import org.cohorte.signoff.SignOffs;
import org.cohorte.signoff.WordList;
import org.cohorte.signoff.state.ProviderState;
import org.cohorte.signoff.state.YearStates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Words of providers that a person signed in records: one, or a list. */
@Service
public class WordEntry {

    private final SignIns signIns;
    private final SignOffs signOffs;
    private final YearStates states;
    private final WordStore store;
    private final Home home;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    WordEntry(SignIns signIns, SignOffs signOffs, YearStates states, JdbcClient jdbc, Home home, AuditTrail trail, TransactionTemplate transaction) {
        this.signIns = signIns;
        this.signOffs = signOffs;
        this.states = states;
        this.store = new WordStore(jdbc);
        this.home = home;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** What became of a list. */
    public sealed interface ListOutcome {

        /** @param changed how many words were new or others than before */
        record Recorded(int changed, int same) implements ListOutcome {}

        /** Nothing was recorded. */
        record Refused(List<WordList.Mistake> mistakes) implements ListOutcome {
            public Refused {
                mistakes = List.copyOf(mistakes);
            }
        }
    }

    /** Whether the person signed in may record words: a page offers it only then. */
    public boolean isAllowed() {
        return signIns.current().filter(person -> person.may(Right.PREPARE_RELEASES)).isPresent();
    }

    /** All that a provider said on a year, the newest first. */
    public List<RecordedWord> history(int year, String provider) {
        signIns.require(Right.READ_WORKING_FIGURES);
        return store.history(year, provider);
    }

    /**
     * The provider whose word on the year is to be recorded.
     *
     * @throws NotAllowed where it has nothing in the year
     */
    public ProviderState provider(int year, long id) {
        signIns.require(Right.PREPARE_RELEASES);
        return states.of(year).provider(id).orElseThrow(NotAllowed::new);
    }

    /** @throws NotAllowed where the person may not record words, or the network has nothing in the year */
    public void require(int year) {
        signIns.require(Right.PREPARE_RELEASES);
        if (states.years().stream().noneMatch(known -> known.year() == year)) {
            throw new NotAllowed();
        }
    }

    /** Records the word of one provider; another one is superseded. */
    public void record(int year, ProviderWord word) {
        SignedIn person = signIns.require(Right.PREPARE_RELEASES);
        RecordingOutcome outcome = record(year, List.of(word), person, "signoff.recorded", "signoff:" + year + "/" + word.provider());
        if (outcome instanceof RecordingOutcome.UnknownProviders) {
            throw new NotAllowed();
        }
    }

    /**
     * Records a list, all of it or nothing.
     *
     * @param name of the file, whose ending tells its kind
     */
    public ListOutcome record(int year, String name, InputStream content) {
        SignedIn person = signIns.require(Right.PREPARE_RELEASES);
        require(year);
        WordList list = read(name, content);
        if (!list.mistakes().isEmpty()) {
            return new ListOutcome.Refused(list.mistakes());
        }
        return switch (record(year, list.words(), person, "signoff.list-recorded", "signoff:" + year)) {
            case RecordingOutcome.Recorded(int changed, int same) -> new ListOutcome.Recorded(changed, same);
            case RecordingOutcome.UnknownProviders(List<String> identifiers) -> new ListOutcome.Refused(list.unknown(identifiers));
        };
    }

    private WordList read(String name, InputStream content) {
        try (WorkFolder folder = WorkFolder.in(Files.createDirectories(home.temporary()), "words-")) {
            Path file = folder.path().resolve(name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? "words.xlsx" : "words.csv");
            Files.copy(content, file);
            return WordList.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A list of words cannot be read", e);
        }
    }

    private RecordingOutcome record(int year, List<ProviderWord> words, SignedIn person, String act, String object) {
        return transaction.execute(_ -> {
            RecordingOutcome outcome = signOffs.record(year, words, person.actor());
            if (outcome instanceof RecordingOutcome.Recorded(int changed, int _) && changed > 0) {
                trail.record(person, act, object);
            }
            return outcome;
        });
    }
}
