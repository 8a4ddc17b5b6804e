package org.rubric.programme;

import org.rubric.programme.wording.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A field of a work item as one reads, types and copies it: the fields of procedures 2, in the
/// order in which the work programme lists them. Lists are parted by semicolons.
public enum ItemField {
    NAME(
            e -> e.item().name(),
            (e, words) -> words.isBlank() ? e : e.with(e.item().withName(words.strip()))),
    NUMBER(e -> e.details().number(), (e, w) -> e.with(e.details().withNumber(w))),
    TITLE(e -> e.item().title(), (e, w) -> e.with(e.item().withTitle(w))),
    QUESTION(
            e -> e.item().plan().question(),
            (e, w) -> e.with(e.item().withPlan(e.item().plan().withQuestion(bare(w))))),
    KIND(
            e -> TextKind.words(e.item().kind()),
            (e, w) -> TextKind.of(w).map(kind -> e.with(e.item().withKind(kind))).orElse(e)),
    VERSION(e -> e.details().version(), (e, w) -> e.with(e.details().withVersion(w))),
    /// Changed by what happens, not by typing.
    STATUS(e -> e.item().state().words(), (e, _) -> e),
    PROCESS(
            e -> e.item().plan().process().words(),
            (e, w) ->
                    Process.of(w)
                            .filter(_ -> e.state().open())
                            .map(p -> e.with(e.item().withPlan(e.item().plan().withProcess(p))))
                            .orElse(e)),
    TARGET(
            e -> e.item().plan().target(),
            (e, w) -> e.with(e.item().withPlan(e.item().plan().withTarget(w)))),
    PRIORITY(e -> e.details().priority(), (e, w) -> e.with(e.details().withPriority(w))),
    EDITORS(
            e -> Editors.words(e.item().plan().editors()),
            (e, w) -> {
                var plan = e.item().plan();
                return e.with(e.item().withPlan(plan.withEditors(Editors.read(w, plan.editors()))));
            }),
    SCOPE(e -> e.details().scope(), (e, w) -> e.with(e.details().withScope(w))),
    SUMMARY(e -> e.details().summary(), (e, w) -> e.with(e.details().withSummary(w))),
    BASE(
            e -> e.item().texts().base(),
            (e, w) -> e.with(e.item().withTexts(e.item().texts().withBase(w)))),
    LATEST(
            e -> e.item().texts().latest(),
            (e, w) -> e.with(e.item().withTexts(e.item().texts().withLatest(w)))),
    EQUIVALENT(
            e -> e.item().texts().equivalent(),
            (e, w) -> e.with(e.item().withTexts(e.item().texts().withEquivalent(w)))),
    FORM(e -> e.details().form(), (e, w) -> e.with(e.details().withForm(w))),
    JUSTIFICATION(
            e -> e.item().texts().justification(),
            (e, w) -> e.with(e.item().withTexts(e.item().texts().withJustification(w)))),
    REFERENCES(
            e -> joined(e.relations().references()),
            (e, w) -> e.with(e.relations().withReferences(parted(w)))),
    STANDARDS(
            e -> joined(e.relations().standards()),
            (e, w) -> e.with(e.relations().withStandards(parted(w)))),
    LIAISONS(
            e -> joined(e.relations().liaisons()),
            (e, w) -> e.with(e.relations().withLiaisons(parted(w)))),
    SUPPORTERS(
            e -> joined(e.item().plan().supporters()),
            (e, w) -> e.with(e.item().withPlan(e.item().plan().withSupporters(parted(w))))),
    SUPERSEDES(
            e -> joined(e.relations().supersedes()),
            (e, w) -> e.with(e.relations().withSupersedes(parted(w)))),
    STARTED(
            e -> e.span().started(),
            (e, w) -> e.with(new ProgrammeEntry.Span(w.strip(), e.span().contributed()))),
    CONTRIBUTED(
            e -> e.span().contributed(),
            (e, w) -> e.with(new ProgrammeEntry.Span(e.span().started(), w.strip())));

    private final Function<ProgrammeEntry, String> read;
    private final BiFunction<ProgrammeEntry, String, ProgrammeEntry> write;

    ItemField(
            Function<ProgrammeEntry, String> read,
            BiFunction<ProgrammeEntry, String, ProgrammeEntry> write) {

        this.read = read;
        this.write = write;
    }

    /// As it is shown.
    public String words() {
        return Words.of("field." + name().toLowerCase(java.util.Locale.ROOT));
    }

    /// What the entry says in this field; empty: nothing.
    public String read(ProgrammeEntry entry) {
        return read.apply(entry);
    }

    /// The entry with other words in this field; the same entry where they are no value of it.
    public ProgrammeEntry write(ProgrammeEntry entry, String typed) {
        return write.apply(entry, typed.strip());
    }

    private static String bare(String question) {
        return question.startsWith("Q") ? question.substring(1).strip() : question;
    }

    private static String joined(List<String> all) {
        return String.join("; ", all);
    }

    private static List<String> parted(String words) {
        return Arrays.stream(words.split("[;\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toList());
    }
}
