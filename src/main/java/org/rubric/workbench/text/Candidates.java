package org.rubric.workbench.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.workbench.text.line.Wording;

/// Everything in a document that a reference can name, and which of it fits what was typed.
final class Candidates {

    /// @param label as a reference says it
    /// @param title of the thing, empty if it has none
    /// @param citation an entry of the references, cited with its tag
    record Candidate(Id target, String label, String title, boolean citation) {}

    private final List<Candidate> all = new ArrayList<>();

    Candidates(Document document, Wording wording) {
        document.forEach(block -> add(block, wording));
    }

    private void add(Block block, Wording wording) {
        var label = wording.label(block.id());
        if (label.isEmpty() || label.get().reference().isBlank()) return;
        var words = label.get().reference().replace('\u00A0', ' ');
        switch (block) {
            case Block.Clause clause -> add(block, words, clause.title());
            case Exhibit.Table table -> add(block, words, table.caption());
            case Exhibit.Figure figure -> add(block, words, figure.caption());
            case Block.Definition definition -> add(block, words, definition.term());
            case Exhibit.Equation _ -> all.add(new Candidate(block.id(), words, "", false));
            case Block.Reference reference ->
                    all.add(
                            new Candidate(
                                    block.id(),
                                    words,
                                    Inline.text(reference.entry().runs()),
                                    true));
            default -> {}
        }
    }

    private void add(Block block, String label, Block.Line title) {
        all.add(new Candidate(block.id(), label, Inline.text(title.runs()), false));
    }

    int size() {
        return all.size();
    }

    /// The ones that fit, the best first, among equals in reading order.
    ///
    /// @param citations only entries of the references
    List<Candidate> matching(String typed, boolean citations) {
        var query = typed.toLowerCase(Locale.ROOT).strip();
        return all.stream()
                .filter(candidate -> !citations || candidate.citation)
                .filter(candidate -> rank(candidate, query) < 4)
                .sorted(Comparator.comparingInt(candidate -> rank(candidate, query)))
                .toList();
    }

    /// 0: the label begins so; 1: a word of the label; 2: a word of the title; 3: somewhere; 4:
    /// not.
    private static int rank(Candidate candidate, String query) {
        var label = candidate.label.toLowerCase(Locale.ROOT).replace("[", "");
        var title = candidate.title.toLowerCase(Locale.ROOT);
        if (label.startsWith(query)) return 0;
        if (label.contains(" " + query) || label.contains("-" + query)) return 1;
        if (title.startsWith(query) || title.contains(" " + query)) return 2;
        return label.contains(query) || title.contains(query) ? 3 : 4;
    }
}
