package org.rubric.typesetting.line;

import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Maths;
import org.rubric.document.Remark;
import org.rubric.numbering.Label;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Phrases;
import org.rubric.typesetting.Element.Attributes;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.change.Trace;
import org.rubric.typesetting.change.Traces;
import org.rubric.typesetting.line.Span.Link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One setting of one resolved document: what its parts are called, what can be linked to, and the
/// tools at hand. Belongs to one thread.
public final class Job {
    private static final Set<String> LEFTWARD =
            Set.of("ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb");

    private final Document document;
    private final Numbering numbering;
    private final Look look;
    private final TypeCase type;
    private final Pictures pictures;
    private final Traces traces;
    private final Map<Id, Block> blocks = new HashMap<>(8192);
    private final Set<Id> objects = new HashSet<>();
    private final Set<Id> cited = new HashSet<>();
    private final Set<Id> disputed = new HashSet<>();
    private final Set<Id> within = new HashSet<>();
    private final boolean leftward;
    private int depth;

    public Job(
            Document document, Numbering numbering, Look look, TypeCase type, Pictures pictures) {
        this(document, numbering, look, type, pictures, Traces.NONE);
    }

    /// @param traces of what was changed
    public Job(
            Document document,
            Numbering numbering,
            Look look,
            TypeCase type,
            Pictures pictures,
            Traces traces) {
        this.traces = traces;
        this.document = document;
        this.numbering = numbering;
        this.look = look;
        this.type = type;
        this.pictures = pictures;
        leftward = turned(document.front().identity().language());
        for (var remark : document.apparatus().remarks())
            if (remark instanceof Remark.NotAgreed) disputed.add(remark.id());
        document.forEach(this::enter);
    }

    private void enter(Block block) {
        blocks.put(block.id(), block);
        if (depth > 0) within.add(block.id());
        for (var run : block.runs())
            switch (run) {
                case Inline.CrossReference reference -> cited.add(reference.target());
                case Inline.Citation citation -> cited.add(citation.target());
                case Inline.TermUse use -> cited.add(use.target());
                case Inline.Formula formula -> objects.add(formula.id());
                case Inline.Picture picture -> objects.add(picture.id());
                case Inline.Anchor anchor when anchor.edge() == Inline.Edge.POINT ->
                        objects.add(anchor.id());
                case Inline.Anchor anchor when disputed(anchor.id()) ->
                        depth += anchor.edge() == Inline.Edge.START ? 1 : -1;
                case Inline.Anchor _, Inline.Text _, Inline.FootnoteMark _, Inline.Foreign _ -> {}
            }
    }

    public Document document() {
        return document;
    }

    public Numbering numbering() {
        return numbering;
    }

    public Look look() {
        return look;
    }

    public TypeCase type() {
        return type;
    }

    public Pictures pictures() {
        return pictures;
    }

    public Traces traces() {
        return traces;
    }

    Optional<Label> label(Id id) {
        return numbering.label(id);
    }

    /// What stands before the text of a numbered thing; empty for nothing.
    public String standing(Id id) {
        return numbering.label(id).map(Label::standing).orElse("");
    }

    /// Whether a link may lead there.
    public boolean destination(Id id) {
        return numbering.label(id).isPresent() || cited.contains(id);
    }

    public Optional<Block.Footnote> footnote(Id id) {
        return blocks.get(id) instanceof Block.Footnote note ? Optional.of(note) : Optional.empty();
    }

    /// Whether an anchor marks text that is not agreed.
    boolean disputed(Id remark) {
        return disputed.contains(remark);
    }

    /// Whether a line begins inside text that is not agreed.
    boolean within(Id line) {
        return within.contains(line);
    }

    /// What a formula is to those who cannot see it: words in the document's language, its LaTeX.
    public Attributes formula(Maths maths) {
        return Pictures.words(maths, document.front().identity().language());
    }

    /// The words that nobody types, in the language of the document.
    public Phrases phrases() {
        return Phrases.of(document.front().identity().language());
    }

    /// Whether a text of that language runs from right to left; the document's own, if it has none.
    public boolean leftward(String tag) {
        return tag.isEmpty() ? leftward : turned(tag);
    }

    /// Whether a language is written from right to left.
    ///
    /// @param tag BCP 47
    public static boolean turned(String tag) {
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) end++;
        return LEFTWARD.contains(tag.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /// A tag only where it differs from the document's.
    public String language(String tag) {
        return tag.equals(document.front().identity().language()) ? "" : tag;
    }

    /// The link to a thing of this document, told in words; none when it is not here.
    Link link(Id target, String shown) {
        if (objects.contains(target)) return new Link(target.value(), "", shown);
        var block = blocks.get(target);
        if (block == null) return Link.NONE;
        var title = line(block).map(this::words).orElse("").replace('\n', ' ').strip();
        var words = title.isEmpty() || title.equals(shown) ? shown : shown + ", " + title;
        return new Link(target.value(), "", words);
    }

    /// The line that names a block.
    private static Optional<Block.Line> line(Block block) {
        return switch (block) {
            case Block.Clause clause -> Optional.of(clause.title());
            case Exhibit.Table table -> Optional.of(table.caption());
            case Exhibit.Figure figure -> Optional.of(figure.caption());
            case Block.Definition definition -> Optional.of(definition.term());
            default -> Optional.empty();
        };
    }

    /// The words of a line of text where they stand alone: without those that the newer of two
    /// versions has not.
    public String words(Block line) {
        return traces.none() ? Inline.text(line.runs()) : traces.words(line.id(), line.runs());
    }

    /// The words by which contents name a block, if those that they have hold what is gone.
    public Optional<String> renamed(Id target) {
        if (traces.none() || !blocks.containsKey(target)) return Optional.empty();
        return line(blocks.get(target))
                .filter(line -> !words(line).equals(Inline.text(line.runs())))
                .map(line -> words(line).replace('\n', ' ').strip());
    }

    /// What a change of that kind is called, and whose it is if that has to be said.
    public String said(Trace trace) {
        return Tracing.said(trace, this);
    }
}
