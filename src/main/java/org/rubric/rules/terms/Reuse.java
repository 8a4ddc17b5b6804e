package org.rubric.rules.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubric.catalogue.Term;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Definition;
import org.rubric.document.Block.Line;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Command;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Spot;
import org.rubric.rules.Survey;

/// Takes over what another text says: a definition with its source, moved among the terms defined
/// elsewhere; of an abbreviation what it stands for. One step of undo.
///
/// @param entry the definition or abbreviation that is written
/// @param card what is taken over
public record Reuse(Id entry, Term card) implements Command {
    private static final Wording WORDS = Wording.in("rules");

    @Override
    public Optional<Transaction> on(Snapshot snapshot, Selection selection) {
        return transaction(snapshot.document());
    }

    /// Empty if there is no such entry.
    public Optional<Transaction> transaction(Document document) {
        return document.find(entry)
                .flatMap(
                        block ->
                                switch (block) {
                                    case Definition it -> defined(document, it);
                                    case Block.Abbreviation it -> Optional.of(expanded(it));
                                    default -> Optional.empty();
                                });
    }

    private Transaction expanded(Block.Abbreviation it) {
        var words = Inline.plain(card.definition());
        var line = it.expansion();
        return Transaction.of(
                WORDS.of("reuse.abbreviation", card.term()),
                List.of(Step.Retype.of(line, words)),
                Selection.at(line.id(), Inline.length(words)));
    }

    private Optional<Transaction> defined(Document document, Definition it) {
        var made =
                new Definition(
                        it.id(),
                        it.traits(),
                        it.term().withRuns(Inline.plain(card.term())),
                        it.source().withRuns(source(document)),
                        it.text().withRuns(Inline.plain(card.definition())),
                        it.notes());
        var end = Selection.at(made.text().id(), Inline.length(made.text().runs()));
        return Spot.of(document, it.id())
                .map(spot -> steps(document, spot, made))
                .map(steps -> Transaction.of(WORDS.of("reuse.term", card.term()), steps, end));
    }

    /// `[ITU-T Y.4000] clause 3.2.1`, the tag as a citation where the text lists it.
    private List<Inline> source(Document document) {
        if (card.source().isEmpty()) return List.of();
        var runs = new ArrayList<Inline>();
        var tag = "[" + card.source() + "]";
        var listed = listed(document);
        if (listed.isPresent())
            runs.add(
                    new Inline.Citation(
                            listed.get().id(), "", "[" + listed.get().tag() + "]", Marks.NONE));
        else runs.addAll(Inline.plain(tag));
        if (!card.locator().isEmpty()) runs.addAll(Inline.plain(" clause " + card.locator()));
        return runs;
    }

    private Optional<Block.Reference> listed(Document document) {
        var wanted = Survey.key(card.source());
        var found = new ArrayList<Block.Reference>(1);
        document.forEach(
                block -> {
                    if (block instanceof Block.Reference one
                            && Survey.key(one.tag()).replaceFirst("^b-", "").equals(wanted))
                        found.add(one);
                });
        return found.stream().findFirst();
    }

    private static List<Step> steps(Document document, Spot spot, Definition made) {
        var list = elsewhere(document);
        if (list.isEmpty() || spot.parent().equals(list.get().id()))
            return List.of(new Step.Replace(made.id(), made));
        var parts = list.get().parts();
        int at = parts.size();
        int none = -1;
        for (int i = parts.size() - 1; i > 0; i--) {
            var part = parts.get(i);
            if (part instanceof Definition other && after(other, made)) at = i;
            if (part instanceof Paragraph line && says(line, "none.")) none = i;
        }
        int instead = none;
        var come =
                instead < 0
                        ? new Step.Splice(list.get().id(), at, 0, List.of(made))
                        : new Step.Splice(list.get().id(), instead, 1, List.of(made));
        return List.of(spot.remove(), come);
    }

    private static boolean after(Definition other, Definition made) {
        return Inline.text(other.term().runs()).compareToIgnoreCase(Inline.text(made.term().runs()))
                > 0;
    }

    private static boolean says(Block line, String words) {
        return Inline.text(line.runs()).strip().toLowerCase(Locale.ROOT).equals(words);
    }

    /// The clause of the terms that are defined elsewhere.
    private static Optional<Clause> elsewhere(Document document) {
        var found = new ArrayList<Clause>(1);
        for (var block : document.body())
            block.forEach(
                    each -> {
                        if (each instanceof Clause clause && titled(clause.title()))
                            found.add(clause);
                    });
        return found.stream().findFirst();
    }

    private static boolean titled(Line title) {
        return Inline.text(title.runs())
                .strip()
                .toLowerCase(Locale.ROOT)
                .startsWith("terms defined elsewhere");
    }
}
