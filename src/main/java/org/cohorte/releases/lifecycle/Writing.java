package org.cohorte.releases.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.AccountId;
import org.cohorte.accounts.Accounts;
import org.cohorte.accounts.Right;
import org.cohorte.accounts.Role;
import org.cohorte.accounts.SignedIn;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.ElsewhereFigure;
import org.cohorte.releases.OccupationGroup;
import org.cohorte.releases.sentences.SentenceChoice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people write and choose for a draft: notes, explanations, readers, providers listed, figures published elsewhere, groups of occupations, sentences. */
@Service
public class Writing {

    private final ActingPerson acting;
    private final Acts acts;
    private final VersionStore versions;
    private final ContentStore content;
    private final GroupStore groups;
    private final Accounts accounts;

    Writing(ActingPerson acting, Acts acts, VersionStore versions, ContentStore content, GroupStore groups, Accounts accounts) {
        this.acting = acting;
        this.acts = acts;
        this.versions = versions;
        this.content = content;
        this.groups = groups;
        this.accounts = accounts;
    }

    /** @param changed of an amendment, what changed and why */
    @Transactional
    public EditOutcome write(EditionAddress address, Bilingual notes, Bilingual changed) {
        return edit(address, version -> {
            versions.setTexts(version.id(), notes, changed);
            return edited(version);
        });
    }

    /** Why findings stand as they were found, all or none; an empty text takes the explanation away. */
    @Transactional
    public EditOutcome explain(EditionAddress address, List<Explanation> explanations) {
        return edit(address, version -> {
            Optional<Explanation> refused = explanations.stream().filter(explanation -> !explanation.isSound()).findFirst();
            if (refused.isPresent()) {
                return new EditOutcome.ExplanationRefused(refused.get());
            }
            explanations.forEach(explanation -> content.explain(version.id(), explanation));
            return edited(version);
        });
    }

    /** Names someone who may read the version from its approval on; they hold that role, and the list is published. */
    @Transactional
    public EditOutcome name(EditionAddress address, AccountId reader) {
        return edit(address, version -> {
            if (accounts.find(reader).filter(Account::active).filter(account -> account.roles().contains(Role.PRE_RELEASE_READER)).isEmpty()) {
                return new EditOutcome.Unknown("account");
            }
            content.name(version.id(), reader);
            return edited(version);
        });
    }

    @Transactional
    public EditOutcome unname(EditionAddress address, AccountId reader) {
        return edit(address, version -> content.unname(version.id(), reader) ? edited(version) : new EditOutcome.Unknown("account"));
    }

    /** Lists a provider as one that gave no word on its figures. */
    @Transactional
    public EditOutcome list(EditionAddress address, List<EditionTexts.Provider> providers) {
        return edit(address, version -> {
            content.setUnsigned(version.id(), providers);
            return edited(version);
        });
    }

    /** A figure of a year before the records; one of the same indicator and year is replaced. */
    @Transactional
    public EditOutcome enter(EditionAddress address, ElsewhereFigure figure) {
        return edit(address, version -> {
            content.enter(version.id(), figure);
            return edited(version);
        });
    }

    @Transactional
    public EditOutcome strike(EditionAddress address, String indicator, int year) {
        return edit(address, version -> content.strike(version.id(), indicator, year) ? edited(version) : new EditOutcome.Unknown(indicator + " " + year));
    }

    /** A group of occupations. */
    @Transactional
    public EditOutcome add(EditionAddress address, OccupationGroup group) {
        return edit(address, version -> named(group, groups.of(version.id())).orElseGet(() -> {
            groups.add(version.id(), group);
            return edited(version);
        }));
    }

    /** @param french the name of the group that this one replaces */
    @Transactional
    public EditOutcome replace(EditionAddress address, String french, OccupationGroup group) {
        return withGroup(address, french, (version, before) -> {
            List<OccupationGroup> others = groups.of(version.id()).stream().filter(other -> !other.equals(before)).toList();
            return named(group, others).orElseGet(() -> {
                groups.replace(version.id(), before, group);
                return edited(version);
            });
        });
    }

    @Transactional
    public EditOutcome remove(EditionAddress address, String french) {
        return withGroup(address, french, (version, group) -> {
            groups.remove(version.id(), group);
            return edited(version);
        });
    }

    private EditOutcome withGroup(EditionAddress address, String french, BiFunction<Version, OccupationGroup, EditOutcome> change) {
        return edit(address, version -> OccupationGroup.find(groups.of(version.id()), french).map(group -> change.apply(version, group))
                .orElseGet(() -> new EditOutcome.Unknown(french)));
    }

    /** Where another one has its name. */
    private static Optional<EditOutcome> named(OccupationGroup group, List<OccupationGroup> others) {
        return others.stream().filter(other -> Stream.of(Language.values()).anyMatch(language -> other.isNamedAs(group, language))).findFirst().map(EditOutcome.NameTaken::new);
    }

    /** The sentences of the release in their order, in place of those chosen before. */
    @Transactional
    public EditOutcome choose(EditionAddress address, List<SentenceChoice> sentences) {
        return choose(address, _ -> sentences);
    }

    /** @param choosing asked with those chosen before, where the person may choose */
    @Transactional
    public EditOutcome choose(EditionAddress address, UnaryOperator<List<SentenceChoice>> choosing) {
        return edit(address, version -> {
            content.setSentences(version.id(), choosing.apply(content.sentences(version.id())));
            return edited(version);
        });
    }

    private EditOutcome edit(EditionAddress address, Function<Version, EditOutcome> change) {
        SignedIn person = acting.require(Right.PREPARE_RELEASES);
        Version version = acts.begin(person, address);
        return version.isDraft() ? change.apply(version) : new EditOutcome.NotADraft(version.state());
    }

    private EditOutcome edited(Version version) {
        return new EditOutcome.Edited(versions.get(version.id()));
    }
}
