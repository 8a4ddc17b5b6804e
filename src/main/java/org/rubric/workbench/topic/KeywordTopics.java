package org.rubric.workbench.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.rubric.document.Document;
import org.rubric.document.FrontLines;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Change;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.workbench.BottomLine.Deed;
import org.rubric.workbench.Words;

/// Offers topics of the dialogues while keywords are written: those that go on as the word at the
/// caret begins, and are not there yet.
public final class KeywordTopics {
    private static final int MOST = 3;

    private final Words words;
    private final Supplier<List<String>> topics;
    private final BiConsumer<String, List<Deed>> offer;
    private boolean offering;

    /// @param topics of the catalogue, asked for while keywords are written
    /// @param offer shows a sentence and what can be done; no words: nothing is offered any more
    public KeywordTopics(
            Words words, Supplier<List<String>> topics, BiConsumer<String, List<Deed>> offer) {
        this.words = words;
        this.topics = topics;
        this.offer = offer;
    }

    /// Follows a draft until what is answered is run.
    public Runnable follow(Session session) {
        return session.listen(change -> changed(session, change));
    }

    private void changed(Session session, Change change) {
        var document = change.after().document();
        var at = KeywordPlace.caret(document, change.selection());
        var found = at.map(caret -> fitting(document, caret)).orElse(List.of());
        if (!found.isEmpty())
            offer.accept(
                    words.of("topics.offer"),
                    found.stream()
                            .map(topic -> new Deed(topic, () -> take(session, topic)))
                            .toList());
        else if (offering) offer.accept("", List.of());
        offering = !found.isEmpty();
    }

    private List<String> fitting(Document document, int caret) {
        var keywords = document.front().overview().keywords();
        var typed =
                keywords.isEmpty() ? "" : keywords.get(KeywordPlace.of(keywords, caret)).strip();
        var begun = typed.toLowerCase(Locale.ROOT);
        return topics.get().stream()
                .filter(topic -> topic.toLowerCase(Locale.ROOT).startsWith(begun))
                .filter(topic -> keywords.stream().noneMatch(topic::equalsIgnoreCase))
                .limit(MOST)
                .toList();
    }

    /// Puts the topic in the place of the word at the caret.
    private void take(Session session, String topic) {
        var document = session.snapshot().document();
        var at = KeywordPlace.caret(document, session.selection());
        var front = document.front();
        var keywords = new ArrayList<>(front.overview().keywords());
        if (keywords.isEmpty()) keywords.add(topic);
        else if (at.isEmpty()) keywords.add(topic);
        else keywords.set(KeywordPlace.of(keywords, at.get()), topic);
        var overview = front.overview().withKeywords(keywords);
        var line = FrontLines.keywords(document.withFront(front.withOverview(overview)));
        int end = 0;
        for (int i = 0; i <= keywords.indexOf(topic); i++)
            end += keywords.get(i).length() + (i == 0 ? 0 : KeywordPlace.COMMA);
        int caret = Math.min(end, Inline.length(line.runs()));
        var place = new Position(line.id(), caret);
        session.apply(
                Transaction.of(
                        words.of("topics.keyword.undo", topic),
                        List.of(new Step.Reset(front.withOverview(overview))),
                        new Selection.Text(place, place)));
    }
}
