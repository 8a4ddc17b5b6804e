package org.rubric.workbench.text.refer;

import java.util.List;
import java.util.Optional;
import org.rubric.desk.reference.CiteCommand;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Position;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.caret.Places;
import org.rubric.workbench.text.caret.Selecting;
import org.rubric.workbench.text.line.Passage;

/// Makes a live reference of words that were typed: "clause 7.2", "Table 1", "[ITU-T Y.4000]".
public final class Linking {
    private final DocumentView view;
    private final Places places;
    private final Selecting selecting;

    public Linking(DocumentView view, Places places, Selecting selecting) {
        this.view = view;
        this.places = places;
        this.selecting = selecting;
    }

    /// Words of one line that are selected.
    private record Chosen(Selection.Text range, String words, String before) {}

    /// Links the selected words to what they name; false when they name nothing known, or nothing
    /// is selected.
    public boolean link(Candidates candidates) {
        var chosen = chosen();
        if (chosen.isEmpty()) return false;
        var words = chosen.get().words.strip();
        var kind = Mention.kind(chosen.get().before);
        return candidates
                .called(words)
                .or(() -> kind.isEmpty() ? Optional.empty() : candidates.called(kind + " " + words))
                .map(candidate -> link(candidate, chosen.get()))
                .orElse(false);
    }

    /// The selected words; empty when none are, or more than a line.
    public String words() {
        return chosen().map(Chosen::words).map(String::strip).orElse("");
    }

    /// Puts a reference to the candidate in the place of the selection.
    public boolean link(Candidate candidate) {
        return chosen().map(chosen -> link(candidate, chosen)).orElse(false);
    }

    private boolean link(Candidate candidate, Chosen chosen) {
        if (candidate.outside().isPresent())
            return view.perform(
                    new CiteCommand(
                            chosen.range,
                            candidate.outside().get(),
                            chosen.words.startsWith("[b-"),
                            ""));
        return view.perform(Commands.replace(chosen.range, runs(candidate, chosen)));
    }

    /// A capital that was typed stays.
    private static List<Inline> runs(Candidate candidate, Chosen chosen) {
        if (candidate.kind() != Candidate.Kind.THING)
            return Mention.of(candidate, chosen.before, false);
        var words = chosen.words.strip();
        boolean number = !words.isEmpty() && !Mention.kind(chosen.before).isEmpty();
        boolean capital =
                !words.isEmpty()
                        && Character.isUpperCase(words.charAt(0))
                        && Character.isLowerCase(candidate.label().charAt(0));
        var form =
                number ? Inline.Form.NUMBER : capital ? Inline.Form.CAPITALIZED : Inline.Form.FULL;
        Id target = candidate.target();
        return List.of(new Inline.CrossReference(target, form, words, Marks.NONE));
    }

    private Optional<Chosen> chosen() {
        return selecting
                .ends()
                .filter(ends -> ends.from().block().equals(ends.to().block()))
                .flatMap(
                        ends ->
                                places.spot(ends.from().block())
                                        .map(spot -> spot.line().passage())
                                        .map(passage -> chosen(ends, passage)));
    }

    /// Spaces at the ends, which a double click takes along, are left alone.
    private static Chosen chosen(Selecting.Ends ends, Passage passage) {
        int from = passage.character(ends.from().offset());
        int to = passage.character(ends.to().offset());
        var words = passage.text().substring(from, to);
        int lead = words.length() - words.stripLeading().length();
        int tail = words.length() - words.stripTrailing().length();
        if (words.isBlank()) lead = tail = 0;
        var block = ends.from().block();
        var range =
                new Selection.Text(
                        new Position(block, ends.from().offset() + lead),
                        new Position(block, ends.to().offset() - tail));
        return new Chosen(range, words.strip(), passage.text().substring(0, from + lead));
    }
}
