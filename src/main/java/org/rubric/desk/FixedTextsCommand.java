package org.rubric.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.FixedTexts;
import org.rubric.catalogue.OwnWording;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Command;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

/// Puts the fixed texts into a draft: openers of clauses 2, 3.1, 3.2 and 4, status lines, and the
/// conventions of clause 5 where it says nothing yet. One step of undo; cannot be done where all of
/// them stand already.
public record FixedTextsCommand(FixedTexts texts) implements Command {
    private static final Wording WORDS = Wording.in("desk");

    @Override
    public Optional<Transaction> on(Snapshot snapshot, Selection selection) {
        var steps = steps(snapshot.document());
        if (steps.isEmpty()) return Optional.empty();
        return Optional.of(
                Transaction.of(WORDS.of("undo.fixed-texts"), steps, safe(selection, steps)));
    }

    private List<Step> steps(Document document) {
        var clauses = clauses(document.body());
        var steps = new ArrayList<Step>();
        var openers = texts.openers();
        if (clauses.size() > 1) opener(clauses.get(1), openers.references(), steps);
        if (clauses.size() > 2) {
            var terms = clauses(clauses.get(2).body());
            if (!terms.isEmpty()) opener(terms.getFirst(), openers.elsewhere(), steps);
            if (terms.size() > 1) opener(terms.get(1), openers.here(), steps);
        }
        if (clauses.size() > 3) opener(clauses.get(3), openers.abbreviations(), steps);
        if (clauses.size() > 4) conventions(clauses.get(4), steps);
        for (var block : document.body()) if (block instanceof Clause clause) status(clause, steps);
        return steps;
    }

    private static List<Clause> clauses(List<Block> body) {
        var found = new ArrayList<Clause>();
        for (var block : body)
            if (block instanceof Clause clause && clause.kind() == Clause.Kind.CLAUSE)
                found.add(clause);
        return found;
    }

    /// Takes the place of the opener that is there, or of a first paragraph that begins alike; else
    /// stands before everything.
    private static void opener(Clause clause, String words, List<Step> steps) {
        if (words.isEmpty()) return;
        for (var block : clause.body()) {
            if (!(block instanceof Paragraph there)) continue;
            boolean opens = there.role() == Paragraph.Role.OPENER;
            if (!opens && !alike(Inline.text(there.runs()), words)) continue;
            if (opens && Inline.text(there.runs()).equals(words)) return;
            steps.add(new Step.Replace(there.id(), paragraph(there.id(), words)));
            return;
        }
        steps.add(new Step.Splice(clause.id(), 1, 0, List.of(paragraph(Id.fresh(), words))));
    }

    private static boolean alike(String there, String words) {
        var hash = FixedTexts.hash(there);
        return hash.equals(FixedTexts.hash(words)) || FixedTexts.own(there.strip());
    }

    private static Paragraph paragraph(Id id, String words) {
        return new Paragraph(id, Traits.NONE, Paragraph.Role.OPENER, Inline.plain(words));
    }

    private void conventions(Clause clause, List<Step> steps) {
        if (texts.conventions().isEmpty() || !silent(clause.body())) return;
        var added = new ArrayList<Block>();
        for (var words : texts.conventions())
            added.add(Paragraph.of(Id.fresh(), Inline.plain(words)));
        steps.add(new Step.Splice(clause.id(), 1, clause.body().size(), added));
    }

    private static boolean silent(List<Block> body) {
        for (var block : body) {
            if (!(block instanceof Paragraph paragraph)) return false;
            var words = Inline.text(paragraph.runs()).strip();
            if (!words.isEmpty() && !OwnWording.none(words)) return false;
        }
        return true;
    }

    private void status(Clause clause, List<Step> steps) {
        var words =
                switch (clause.kind()) {
                    case ANNEX -> texts.statuses().annex();
                    case APPENDIX -> texts.statuses().appendix();
                    case CLAUSE, BIBLIOGRAPHY, SECTION, UNNUMBERED, INDEX -> "";
                };
        if (words.isEmpty()) return;
        for (var block : clause.body())
            if (block instanceof Paragraph there
                    && there.role() == Paragraph.Role.STATUS
                    && !Inline.text(there.runs()).equals(words))
                steps.add(Step.Retype.of(there, Inline.plain(words)));
    }

    /// A caret in words that are exchanged goes to their beginning.
    private static Selection safe(Selection selection, List<Step> steps) {
        if (!(selection instanceof Selection.Text text)) return selection;
        for (var step : steps) {
            boolean inside =
                    switch (step) {
                        case Step.Replace replace -> touches(text, replace.block());
                        case Step.Retype retype -> touches(text, retype.block());
                        case Step.Splice splice -> splice.removed() > 0;
                        case Step.Reset _, Step.Adjust _, Step.Annotate _, Step.Shelve _ -> false;
                    };
            if (inside) return Selection.at(first(step), 0);
        }
        return selection;
    }

    private static boolean touches(Selection.Text text, Id block) {
        return text.caret().block().equals(block) || text.anchor().block().equals(block);
    }

    private static Id first(Step step) {
        return switch (step) {
            case Step.Replace replace -> replace.block();
            case Step.Retype retype -> retype.block();
            case Step.Splice splice -> splice.added().getFirst().id();
            case Step.Reset _, Step.Adjust _, Step.Annotate _, Step.Shelve _ ->
                    throw new IllegalArgumentException("Not a step of this command");
        };
    }
}
