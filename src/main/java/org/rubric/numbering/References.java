package org.rubric.numbering;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rubric.document.Block;
import org.rubric.document.Block.Contents.Entry;
import org.rubric.document.Block.Contents.Scope;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Placement;
import org.rubric.document.Severity;

/// How the references of one document are worded.
public final class References {
    private static final org.rubric.document.wording.Wording WORDS =
            org.rubric.document.wording.Wording.in("numbering");
    private static final String LOST = "[?]";

    private final Document document;
    private final Numbering numbering;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Scope, List<Entry>> lists = new EnumMap<>(Scope.class);
    private Map<Id, String> titles;

    public References(Document document, Numbering numbering) {
        this.document = document;
        this.numbering = numbering;
    }

    /// What a reference to that thing says; what it showed before when the thing is gone.
    public String words(Inline.CrossReference reference) {
        var label = numbering.label(reference.target()).orElse(null);
        if (label == null) return reference.shown().isEmpty() ? LOST : reference.shown();
        return switch (reference.form()) {
            case FULL -> full(label, reference.target());
            case CAPITALIZED -> capitalized(full(label, reference.target()));
            case NUMBER ->
                    label.number().isEmpty() ? full(label, reference.target()) : label.number();
            case TITLE -> title(reference.target());
        };
    }

    /// What a citation says: `clause 2.2.10 of [ITU-T A.5]`.
    public String words(Inline.Citation citation) {
        var label = numbering.label(citation.target()).orElse(null);
        if (label == null) return citation.shown().isEmpty() ? LOST : citation.shown();
        return citation.locator().isEmpty()
                ? label.reference()
                : Phrases.of(document.front().identity().language())
                        .locator(citation.locator(), label.reference());
    }

    List<Finding> findings() {
        return findings;
    }

    /// The same run with its words; the very same when they are right already or it has none.
    Inline filled(Inline run, Id place) {
        if (run instanceof Inline.CrossReference reference) {
            if (numbering.label(reference.target()).isEmpty()) dangling(place, reference.shown());
            var words = words(reference);
            if (words.equals(reference.shown())) return run;
            return new Inline.CrossReference(
                    reference.target(), reference.form(), words, reference.marks());
        }
        if (run instanceof Inline.Citation citation) {
            if (numbering.label(citation.target()).isEmpty()) dangling(place, citation.shown());
            var words = words(citation);
            if (words.equals(citation.shown())) return run;
            return new Inline.Citation(
                    citation.target(), citation.locator(), words, citation.marks());
        }
        return run;
    }

    List<Entry> entries(Scope scope, Placement placement) {
        return lists.computeIfAbsent(
                scope,
                wanted ->
                        ContentsList.of(
                                document, numbering, placement, wanted, ContentsList.USUAL_DEPTH));
    }

    private void dangling(Id place, String shown) {

        findings.add(
                Finding.of(
                        "reference.dangling",
                        Severity.ERROR,
                        place,
                        shown.isEmpty()
                                ? WORDS.of("reference.gone")
                                : WORDS.of("reference.named.gone", shown)));
    }

    private String full(Label label, Id target) {
        return label.reference().isEmpty() ? title(target) : label.reference();
    }

    private static String capitalized(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String title(Id target) {
        if (titles == null) {
            titles = new HashMap<>();
            document.forEach(this::noteTitle);
        }
        return titles.getOrDefault(target, LOST);
    }

    private void noteTitle(Block block) {
        var line =
                switch (block) {
                    case Block.Clause clause -> clause.title();
                    case Block.Definition definition -> definition.term();
                    case Exhibit.Table table -> table.caption();
                    case Exhibit.Figure figure -> figure.caption();
                    case Exhibit.Panel panel -> panel.caption();
                    default -> null;
                };
        if (line != null) titles.put(block.id(), Inline.text(line.runs()).strip());
    }
}
