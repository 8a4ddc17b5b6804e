package org.rubric.workbench.write;

import java.util.ArrayList;
import java.util.Optional;
import org.rubric.document.WordCount;
import org.rubric.document.Identity;
import org.rubric.editing.Snapshot;
import org.rubric.typesetting.Imprint;
import org.rubric.workbench.BottomLine;
import org.rubric.workbench.Words;

/// Says in the title row what the draft is and in the bottom line how long it is and where it
/// stands.
record Headlines(Words words, WritePlace.Frame frame, WriteDesk desk, Deeds deeds) {

    /// What a press on pages and words does.
    record Deeds(Runnable pages, Runnable words) {}

    void title(Identity identity) {
        var name = identity.designation().isEmpty() ? identity.provisionalName() : identity.name();
        frame.head()
                .show(
                        identity.designation().isEmpty() && !name.isEmpty()
                                ? words.of("title.new", name)
                                : identity.name().isEmpty()
                                        ? words.of("new.title")
                                        : identity.name(),
                        identity.name().equals(identity.title()) ? "" : identity.title());
    }

    void facts(Snapshot snapshot, Optional<Imprint> imprint) {
        var facts = new ArrayList<BottomLine.Fact>();
        imprint.ifPresent(
                set ->
                        facts.add(
                                BottomLine.Fact.button(
                                        words.of("count.pages", set.pages().size()),
                                        words.of("facts.pages"),
                                        deeds.pages)));
        facts.add(
                BottomLine.Fact.button(
                        words.of("count.words", WordCount.of(snapshot.document())),
                        words.of("facts.words"),
                        deeds.words));
        var front = snapshot.document().front();
        front.people().questions().forEach(q -> facts.add(BottomLine.Fact.plain("Q" + q)));
        var standing = desk.standing(snapshot.document());
        if (!standing.isEmpty()) facts.add(BottomLine.Fact.plain(standing));
        frame.bottom().tell(facts);
    }
}
