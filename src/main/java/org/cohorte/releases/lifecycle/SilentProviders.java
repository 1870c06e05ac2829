package org.cohorte.releases.lifecycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionTexts.Provider;
import org.cohorte.signoff.SignOffs;
import org.springframework.stereotype.Service;

/** The providers of a draft that gave no word on its year: each is listed in the release, or the release does not come out. */
@Service
public class SilentProviders {

    private final TeamReleases releases;
    private final SignOffs signOffs;

    SilentProviders(TeamReleases releases, SignOffs signOffs) {
        this.releases = releases;
        this.signOffs = signOffs;
    }

    /** By name, those listed already among them; none before the figures are computed. */
    public List<Provider> of(EditionAddress address) {
        TeamReleases.Whole whole = releases.whole(address);
        Set<String> spoke = signOffs.of(whole.version().reportingYear()).keySet();
        List<Provider> silent = new ArrayList<>(whole.written().texts().notSignedOff());
        releases.preview(address).map(DraftChecks::asked).orElse(List.of()).stream()
                .filter(asked -> !spoke.contains(asked.id()) && silent.stream().noneMatch(p -> p.id().equals(asked.id()))).forEach(silent::add);
        silent.sort(Comparator.comparing(Provider::label).thenComparing(Provider::id));
        return silent;
    }
}
