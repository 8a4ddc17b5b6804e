package org.rubric.meeting.session;

import org.rubric.meeting.wording.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.IprCall;

/// Something that can be concluded about an entry, with the key that chooses it.
///
/// @param words as they are recorded
public record Verdict(char letter, String words, Means means) {

    /// What is recorded by it.
    public sealed interface Means {
        /// A conclusion about a document.
        record About(Conclusion.Kind kind) implements Means {}

        /// An answer to the question about patents and software copyright.
        record Declared(IprCall.Answer answer) implements Means {}

        /// The outcome of an item.
        record Outcome() implements Means {}
    }

    private static final List<Conclusion.Kind> KINDS =
            List.of(
                    Conclusion.Kind.AGREED,
                    Conclusion.Kind.AGREED_WITH_CHANGES,
                    Conclusion.Kind.NOTED,
                    Conclusion.Kind.NOT_AGREED,
                    Conclusion.Kind.FURTHER_CONTRIBUTIONS,
                    Conclusion.Kind.POSTPONED,
                    Conclusion.Kind.WITHDRAWN,
                    Conclusion.Kind.NOT_PRESENTED);

    private static final List<Verdict> DOCUMENTS =
            KINDS.stream()
                    .map(k -> new Verdict(k.letter(), k.words(), new Means.About(k)))
                    .toList();

    private static final List<Verdict> IPR =
            List.of(
                    new Verdict(
                            'N',
                            Words.of("verdict.none"),
                            new Means.Declared(IprCall.Answer.NONE_DECLARED)),
                    new Verdict(
                            'D',
                            Words.of("verdict.declared"),
                            new Means.Declared(IprCall.Answer.DECLARED)));

    private static final List<Verdict> ITEMS =
            List.of(
                    new Verdict('A', Words.text("outcome.adopted"), new Means.Outcome()),
                    new Verdict('N', Words.text("outcome.noted"), new Means.Outcome()),
                    new Verdict('P', Words.text("outcome.postponed"), new Means.Outcome()));

    /// What can be concluded about that entry.
    public static List<Verdict> of(Entry entry) {
        if (entry.document().isPresent()) return DOCUMENTS;
        return entry.ipr() ? IPR : ITEMS;
    }

    /// The one that this key chooses, capital or small.
    public static Optional<Verdict> of(Entry entry, char key) {
        return of(entry).stream()
                .filter(verdict -> verdict.letter == Character.toUpperCase(key))
                .findFirst();
    }

    /// The one that stands; empty: nothing was concluded, or in words of its own.
    public static Optional<Verdict> standing(Entry entry) {
        if (entry.document().isPresent())
            return entry.document().get().conclusion().flatMap(c -> of(entry, c.kind().letter()));
        var outcome = entry.item().orElseThrow().outcome();
        return of(entry).stream()
                .filter(
                        v ->
                                outcome.toLowerCase(Locale.ROOT)
                                        .startsWith(v.words.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
