package org.rubric.desk.reference;

import org.rubric.desk.wording.Words;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Recommendation;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.editing.Command;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

/// Cites a text of the catalogue in the place of a range: its entry is added to clause 2, or to the
/// bibliography, unless it stands there, and the citation names it. One step of undo. Cannot be
/// done where the text has no clause 2.
///
/// @param range within one line
/// @param informative cited as `[b-…]`; a bibliography is made if there is none
/// @param locator `clause 7.2`; empty: the whole text
public record CiteCommand(
        Selection.Text range, Recommendation text, boolean informative, String locator)
        implements Command {

    @Override
    public Optional<Transaction> on(Snapshot snapshot, Selection selection) {
        var document = snapshot.document();
        var line = document.find(range.caret().block());
        if (line.isEmpty()) return Optional.empty();
        int from = Math.min(range.anchor().offset(), range.caret().offset());
        int to = Math.max(range.anchor().offset(), range.caret().offset());
        if (to > Inline.length(line.get().runs())) return Optional.empty();
        var listed = listed(document, false).or(() -> listed(document, true));
        var entry = listed.map(this::wanted).orElseGet(() -> EntryText.fresh(text, informative));
        var tag = "[" + entry.tag() + "]";
        var citation = new Inline.Citation(entry.id(), locator, tag, Marks.NONE);
        var runs = Runs.remove(line.get().runs(), from, to);
        var course = new Course(document);
        runs = Runs.insert(runs, from, List.of(citation));
        course.take(List.of(Step.Retype.of(line.get(), runs)));
        if (!brought(course, listed, entry)) return Optional.empty();
        int end = course.now().find(line.get().id()).map(l -> Inline.length(l.runs())).orElse(0);
        var after = Selection.at(line.get().id(), Math.min(from + 1, end));
        return Optional.of(Transaction.of(Words.of("undo.citing", tag), course.steps(), after));
    }

    /// What stands in clause 2 serves everywhere; what stands in the bibliography and is cited to
    /// be followed goes to clause 2.
    private Block.Reference wanted(Block.Reference listed) {
        boolean goes = !informative && listed.tag().startsWith("b-");
        return goes ? EntryText.tagged(listed, false) : listed;
    }

    /// Puts the entry on its list if it is not there; all citations follow.
    private static boolean brought(
            Course course, Optional<Block.Reference> listed, Block.Reference entry) {
        if (listed.isEmpty()) return course.add(entry);
        if (listed.get().equals(entry)) return true;
        course.live(listed.get(), entry);
        return course.move(entry);
    }

    private Optional<Block.Reference> listed(Document document, boolean loosely) {
        return EntryLists.all(document).stream()
                .filter(entry -> entry.tag().startsWith("b-") == loosely)
                .filter(
                        entry ->
                                Designation.parse(entry.tag())
                                        .filter(text.designation()::same)
                                        .isPresent())
                .findFirst();
    }
}
