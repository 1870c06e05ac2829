package org.cohorte.signoff.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.cohorte.figures.WorkingCount;
import org.cohorte.foundation.forms.Choice;
import org.cohorte.foundation.forms.FilledForm;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.signoff.ProviderWord;
import org.cohorte.signoff.WordList;
import org.cohorte.signoff.state.Measure;
import org.cohorte.signoff.state.Missing;
import org.cohorte.signoff.state.ProviderState;
import org.cohorte.signoff.state.YearCounts;
import org.cohorte.signoff.state.YearState;
import org.cohorte.signoff.state.YearStates;

/** Puts the state of years into words. */
final class YearShowing {

    private static final List<Measure> HAVE = List.of(Measure.SESSIONS, Measure.LEARNERS, Measure.COMPLETERS, Measure.OUTCOMES_KNOWN);
    private static final List<Missing> LACK = List.of(Missing.OUTCOME, Missing.END, Missing.DECISION, Missing.LEVEL, Missing.GENDER, Missing.NEIGHBOURHOOD, Missing.SITUATION);

    private static final int MISTAKES = 100;

    private final YearAddresses words;

    YearShowing(YearAddresses words) {
        this.words = words;
    }

    YearsPage.YearLine line(YearStates.Summary year) {
        return new YearsPage.YearLine(String.valueOf(year.year()), words.year(year.year()), whole(year.providers()), whole(year.sessions()),
                words.text("years.words", whole(year.words()), whole(year.providers())));
    }

    List<YearPage.Total> totals(YearState state) {
        YearCounts counts = state.totals();
        WorkingCount completers = counts.of(Measure.COMPLETERS);
        WorkingCount known = counts.of(Measure.OUTCOMES_KNOWN);
        WorkingCount later = counts.of(Measure.OUTCOMES_LATER);
        return List.of(total("providers", whole(state.providers().size()), words.text("total.providers.note", whole(state.words()))),
                total(Measure.SESSIONS, counts, ""), total(Measure.LEARNERS, counts, ""),
                total(Measure.COMPLETERS, counts, words.text("total.completers.note", whole(counts.of(Measure.LEAVERS).value()))),
                total(Measure.OUTCOMES_KNOWN, counts, completers.isNone() ? "" : words.text("total.known.note", share(known, completers), later.value(), whole(later.value()))));
    }

    private YearPage.Total total(Measure measure, YearCounts counts, String note) {
        return total(measure.code(), whole(counts.of(measure).value()), note);
    }

    private YearPage.Total total(String code, String value, String note) {
        return new YearPage.Total(words.text("measure." + code), value, note);
    }

    YearPage.TaskLine task(YearState.Task task, int year) {
        Missing missing = task.missing();
        String code = missing.code();
        String share = share(task.lacking(), task.base());
        int percent = task.base().isNone() ? 0 : (int) Math.ceilDiv(100 * task.lacking().value(), task.base().value());
        String address = words.year(year) + new YearView(missing == Missing.WORD ? YearView.BY_WORD : missing.lacking().code(), code, "").here(words);
        return new YearPage.TaskLine(missing.isBlocking(), words.text("missing." + code), words.text("missing." + code + ".detail", whole(task.lacking().value()), whole(task.base().value())),
                share, percent, address, words.text("task.providers", task.providers(), whole(task.providers())));
    }

    YearPage.Table table(YearState state, YearView view) {
        List<ProviderState> shown = view.of(state.providers());
        boolean all = shown.size() == state.providers().size();
        List<Choice> missing = Arrays.stream(Missing.values()).map(m -> new Choice(m.code(), words.text("missing." + m.code()))).toList();
        return new YearPage.Table(words.text("table.shown", whole(shown.size()), whole(state.providers().size())), all ? "" : words.year(state.year()) + "#" + YearPage.TABLE,
                FilledForm.of(Map.of(words.missing(), view.lacking().map(Missing::code).orElse(""), words.name(), view.name())), missing, view.sort(), heads(view),
                shown.stream().map(provider -> row(provider, state.year())).toList());
    }

    private List<YearPage.Head> heads(YearView view) {
        List<YearPage.Head> heads = new ArrayList<>();
        heads.add(head("name", "", false, view));
        heads.add(head("word", YearView.BY_WORD, false, view));
        HAVE.forEach(measure -> heads.add(head(measure.code(), measure.code(), true, view)));
        LACK.forEach(missing -> heads.add(head(missing.lacking().code(), missing.lacking().code(), true, view)));
        return heads;
    }

    private YearPage.Head head(String text, String sort, boolean number, YearView view) {
        return new YearPage.Head(words.text("column." + text), view.sortedBy(sort, words), number, view.sort().equals(sort));
    }

    private YearPage.Row row(ProviderState provider, int year) {
        List<YearPage.Cell> cells = new ArrayList<>();
        HAVE.forEach(measure -> cells.add(cell(provider.counts().of(measure), "")));
        LACK.forEach(missing -> cells.add(lacking(provider.counts(), missing)));
        return new YearPage.Row(provider.name(), provider.identifier(), words.provider(year, provider.id()), word(provider.word()), kind(provider.word()),
                provider.word().map(word -> day(word.givenOn())).orElse(""), cells, provider.last().map(last -> day(last.on())).orElse(""),
                provider.last().map(ProviderState.LastDelivery::label).orElse(""));
    }

    private YearPage.Cell cell(WorkingCount count, String share) {
        return new YearPage.Cell(whole(count.value()), share, count.isNone() ? "none" : "");
    }

    private YearPage.Cell lacking(YearCounts counts, Missing missing) {
        WorkingCount lacking = counts.of(missing.lacking());
        return lacking.isNone() ? cell(lacking, "") : new YearPage.Cell(whole(lacking.value()), share(lacking, counts.of(missing.base())), "lacking");
    }

    List<ProviderPage.Line> counts(ProviderState provider) {
        return Arrays.asList(Measure.SESSIONS, Measure.LEARNERS, Measure.LEAVERS, Measure.COMPLETERS, Measure.OUTCOMES_KNOWN, Measure.OUTCOMES_LATER, Measure.FILES).stream()
                .map(measure -> new ProviderPage.Line(words.text("measure." + measure.code()), whole(provider.counts().of(measure).value()),
                        measure == Measure.OUTCOMES_KNOWN ? share(provider.counts().of(measure), provider.counts().of(Measure.COMPLETERS)) : "")).toList();
    }

    List<ProviderPage.Line> tasks(ProviderState provider) {
        return Arrays.stream(Missing.values()).filter(missing -> missing != Missing.WORD && provider.lacks(missing))
                .map(missing -> new ProviderPage.Line(words.text("missing." + missing.code()), whole(provider.counts().of(missing.lacking()).value()),
                        words.text("task.share", share(provider.counts().of(missing.lacking()), provider.counts().of(missing.base())),
                                whole(provider.counts().of(missing.base()).value())))).toList();
    }

    /** The first of them. */
    List<YearPage.MistakeLine> mistakes(List<WordList.Mistake> mistakes) {
        return mistakes.stream().limit(MISTAKES).map(mistake -> new YearPage.MistakeLine(whole(mistake.line()), mistake.text(words.language()))).toList();
    }

    String moreMistakes(List<WordList.Mistake> mistakes) {
        return mistakes.size() > MISTAKES ? words.text("list.more", whole(mistakes.size() - MISTAKES)) : "";
    }

    String word(Optional<ProviderWord> word) {
        return words.text("word." + kind(word));
    }

    String kind(Optional<ProviderWord> word) {
        return word.map(w -> w.kind().name().toLowerCase(Locale.ROOT)).orElse("silent");
    }

    String day(LocalDate day) {
        return Numbers.day(day, words.language());
    }

    private String share(WorkingCount part, WorkingCount base) {
        return base.isNone() ? "" : Numbers.share(part.value(), base.value(), words.language());
    }

    String whole(long count) {
        return Numbers.whole(count, words.language());
    }
}
