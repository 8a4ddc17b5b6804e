package org.rubric.workbench.text.line;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Remark;
import org.rubric.numbering.Label;
import org.rubric.numbering.Phrases;

/// The words that stand for what is numbered: labels in the margin, references in the line. A new
/// one is made whenever numbers can have changed; views ask again only then.
public final class Wording {
    private final Document document;
    private final Function<Id, Optional<Label>> labels;
    private final Set<Id> notAgreed;
    private final Set<Id> within;
    private final Marking marking;

    public Wording(Document document, Function<Id, Optional<Label>> labels) {
        this.document = document;
        this.labels = labels;
        notAgreed = new HashSet<>();
        within = new HashSet<>();
        marking = Marking.NONE;
        for (var remark : document.apparatus().remarks())
            if (remark instanceof Remark.NotAgreed open) notAgreed.add(open.id());
        if (!notAgreed.isEmpty()) document.forEach(new Stretches()::enter);
    }

    private Wording(Wording same, Marking marking) {
        document = same.document;
        labels = same.labels;
        notAgreed = same.notAgreed;
        within = same.within;
        this.marking = marking;
    }

    /// The same with what is shown of changes.
    public Wording marked(Marking shown) {
        return new Wording(this, shown);
    }

    public Marking marking() {
        return marking;
    }

    /// Walks over the text and notes which lines begin inside text that is not agreed.
    private final class Stretches {
        private int depth;

        void enter(Block block) {
            if (depth > 0) within.add(block.id());
            for (var run : block.runs())
                if (run instanceof Inline.Anchor anchor && notAgreed.contains(anchor.id()))
                    depth += anchor.edge() == Inline.Edge.START ? 1 : -1;
        }
    }

    /// Whether a line begins inside text that is not agreed.
    boolean within(Id line) {
        return within.contains(line);
    }

    public Optional<Label> label(Id id) {
        return labels.apply(id);
    }

    /// What the margin says beside a block; empty: nothing. Notes are written as a word, not in
    /// capitals: the margin is quiet.
    public String standing(Id id) {
        return label(id).map(this::quiet).orElse("");
    }

    /// The headings and joining words of the document's language.
    public Phrases phrases() {
        return Phrases.of(document.front().identity().language());
    }

    /// The entries of a generated list.
    public List<Block.Contents.Entry> entries(Block.Contents contents) {
        return contents.entries();
    }

    /// What stands before a caption, with its dash; empty for one without number.
    public String caption(Id id) {
        var words = standing(id);
        return words.isEmpty() ? "" : words.replace(' ', '\u00A0') + "\u00A0– ";
    }

    private Locale language() {
        return Locale.forLanguageTag(document.front().identity().language());
    }

    private String quiet(Label label) {
        var words = label.standing();
        return switch (label.kind()) {
            case NOTE, EXAMPLE -> words.charAt(0) + words.substring(1).toLowerCase(language());
            default -> words;
        };
    }

    /// The words of a reference; never empty, so that it can be seen and clicked.
    String words(Inline.CrossReference reference) {
        var label = label(reference.target());
        var words =
                switch (reference.form()) {
                    case FULL -> label.map(Label::reference);
                    case NUMBER -> label.map(Label::number);
                    case CAPITALIZED -> label.map(Label::reference).map(Wording::capitalized);
                    case TITLE -> title(reference.target());
                };
        return words.filter(w -> !w.isEmpty()).orElse(or(reference.shown()));
    }

    /// The words of a citation with its locator.
    String words(Inline.Citation citation) {
        var words = label(citation.target()).map(Label::reference).filter(w -> !w.isEmpty());
        if (words.isEmpty()) return or(citation.shown());
        return citation.locator().isEmpty()
                ? words.get()
                : phrases().locator(citation.locator(), words.get());
    }

    String words(Inline.FootnoteMark mark) {
        return label(mark.target())
                .map(Label::number)
                .filter(w -> !w.isEmpty())
                .orElse(or(mark.printed()));
    }

    /// The square bracket that stands at the edge of text that is not agreed; empty for other
    /// anchors.
    String bracket(Inline.Anchor anchor) {
        if (!notAgreed.contains(anchor.id())) return "";
        return switch (anchor.edge()) {
            case START -> "[";
            case END -> "]";
            case POINT -> "";
        };
    }

    /// Whether there is something that a reference to this Id can name.
    boolean known(Id target) {
        return label(target).isPresent() || document.find(target).isPresent();
    }

    private Optional<String> title(Id target) {
        return document.find(target).map(Wording::title);
    }

    private static String title(Block block) {
        return switch (block) {
            case Block.Clause clause -> Inline.text(clause.title().runs());
            case Block other ->
                    other.parts().isEmpty()
                            ? Inline.text(other.runs())
                            : Inline.text(other.parts().getFirst().runs());
        };
    }

    private static String capitalized(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String or(String shown) {
        return shown.isEmpty() ? "?" : shown;
    }
}
