package org.rubric.rules.references;

import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;

/// Lists what is cited: the entry begins with the name that the tag holds, the caret waits behind
/// it for the title, and the words that cited it become a live citation.
final class Listing {
    private Listing() {}

    /// @param tag as cited, without brackets; with `b-` it belongs to the bibliography
    static Optional<Correction> of(Finding finding, Dossier dossier, String tag) {
        boolean informative = tag.startsWith("b-");
        var line = dossier.document().find(finding.place());
        if (line.isEmpty()
                || !informative && dossier.survey().division(Region.REFERENCES).isEmpty())
            return Optional.empty();
        var id = Id.fresh();
        var name = (informative ? tag.substring(2) : tag) + ", ";
        var entry =
                new Block.Reference(
                        id, Traits.NONE, tag, Block.Line.of(id.part("entry"), Inline.plain(name)));
        var steps = List.of(cited(line.get(), finding, entry), listed(entry, dossier, informative));
        return Optional.of(
                new Correction(
                        informative ? "List it in the bibliography" : "List it in clause 2",
                        Transaction.of(
                                "listed [" + tag + "]",
                                steps,
                                Selection.at(entry.entry().id(), name.length()))));
    }

    private static Step listed(Block.Reference entry, Dossier dossier, boolean informative) {
        if (informative) return Relocation.pasted(entry, dossier);
        var list = dossier.survey().division(Region.REFERENCES).orElseThrow();
        return new Step.Splice(list.id(), Relocation.slot(list, entry), 0, List.of(entry));
    }

    private static Step cited(Block line, Finding finding, Block.Reference entry) {
        int from = finding.range().from();
        int to = Math.min(finding.range().to(), Inline.length(line.runs()));
        var marks = Runs.marksAt(line.runs(), from + 1);
        var citation = new Inline.Citation(entry.id(), "", "[" + entry.tag() + "]", marks);
        var runs = Runs.insert(Runs.remove(line.runs(), from, to), from, List.of(citation));
        return Step.Retype.of(line, runs);
    }
}
