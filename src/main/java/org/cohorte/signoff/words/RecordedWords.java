package org.cohorte.signoff.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.history.History;
import org.cohorte.signoff.ProviderWord;
import org.cohorte.signoff.RecordingOutcome;
import org.cohorte.signoff.SignOffs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class RecordedWords implements SignOffs {

    private final WordStore store;
    private final History history;

    RecordedWords(JdbcClient jdbc, History history) {
        this.store = new WordStore(jdbc);
        this.history = history;
    }

    @Override
    public Map<String, ProviderWord> of(int year) {
        return store.of(year).stream().collect(Collectors.toMap(ProviderWord::provider, Function.identity()));
    }

    @Override
    @Transactional
    public RecordingOutcome record(int year, List<ProviderWord> words, Actor by) {
        Set<String> named = words.stream().map(ProviderWord::provider).collect(Collectors.toSet());
        Set<String> known = store.known(named);
        if (!known.containsAll(named)) {
            return new RecordingOutcome.UnknownProviders(named.stream().filter(p -> !known.contains(p)).sorted().toList());
        }
        history.actAs(by);
        store.holdYear(year);
        int changed = words.stream().mapToInt(word -> store.add(year, word)).sum();
        return new RecordingOutcome.Recorded(changed, words.size() - changed);
    }
}
