package org.rubric.typesetting;

import org.rubric.document.Block;
import org.rubric.document.Block.Clause.Kind;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.wording.Wording;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.Mark.Box;
import org.rubric.typesetting.line.Copyist;
import org.rubric.typesetting.line.Galley;
import org.rubric.typesetting.line.Job;
import org.rubric.typesetting.line.LineNumbers;
import org.rubric.typesetting.line.Shifting;
import org.rubric.typesetting.line.Slug;
import org.rubric.typesetting.line.Stick;
import org.rubric.typesetting.line.Tags;
import org.rubric.typesetting.line.TextSetter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets the blocks that are a single paragraph, each in the way of its kind.
final class LeafSetter {
    private static final Wording WORDS = Wording.in("typesetting");

    /// How far the lines of an entry without a tag hang, in points.
    private static final double HANGING = 20;

    /// Where the text of a list item stands among the tags of its galley; its label comes before.
    static final int ITEM_BODY = 2;

    private static final int QUIET = 0x707070;
    private static final Optional<LineNumbers> NONE = Optional.empty();
    private static final double PADDING = 4;
    private static final double RULE = 0.5;

    private final TextSetter text;
    private final Job job;

    LeafSetter(TextSetter text) {
        this.text = text;
        this.job = text.job();
    }

    Galley paragraph(Paragraph block, Stick stick) {
        if (block.role() == Paragraph.Role.RULE) return rule(block, stick);
        var style = stick.sheet().style(part(block.role()));
        return text.runs(block, Role.P, style, stick.measure());
    }

    /// A line of text that stands by itself.
    Galley line(Block.Line line, Part part, Stick stick) {
        return text.runs(line, Role.P, stick.sheet().style(part), stick.measure());
    }

    private static Part part(Paragraph.Role role) {
        return switch (role) {
            case BODY, OPENER, RULE -> Part.BODY;
            case CONTINUED_1 -> Part.CONTINUED_1;
            case CONTINUED_2 -> Part.CONTINUED_2;
            case CONTINUED_3 -> Part.CONTINUED_3;
            case STATUS -> Part.STATUS;
            case BOLD_TITLE -> Part.BOLD_TITLE;
            case ITALIC_TITLE -> Part.ITALIC_TITLE;
            case CENTRED -> Part.CENTRED;
            case LEGEND -> Part.LEGEND;
        };
    }

    /// The rule that closes a meeting document: drawn, so that nobody has to hear its underscores.
    private Galley rule(Paragraph block, Stick stick) {
        var style = stick.sheet().style(Part.BODY);
        double width = Math.min(120, stick.measure());
        double height = style.cut().size() * 1.15;
        var line = new Box((stick.measure() - width) / 2, height * 0.8, width, 0);
        var marks =
                List.<Mark>of(
                        new Mark.Destination(block.id(), 0, 0),
                        new Mark.Stroke(line, RULE, style.cut().colour()));
        var slug = new Slug(height, marks, List.of(), false);
        boolean changed = job.traces().whole(block.id()).isPresent();
        var slugs = List.of(changed ? slug.changed() : slug);
        return Galley.of(style, slugs, new Tags(), List.of());
    }

    Galley item(Block.Item block, Stick stick) {
        var style = stick.sheet().style(Part.item(block.level()));
        int beyond = block.level() - 3;
        if (beyond > 0) {
            double step = beyond * 397 / 20.0;
            var indents = style.indents();
            style = style.indented(indents.left() + step, indents.first(), indents.tab() + step);
        }
        return labelled(block, style, stick, job.standing(block.id()), block.runs(), block);
    }

    /// A label, a tab, and text that hangs behind it: LI of Lbl and LBody.
    private Galley labelled(
            Block block, Style style, Stick stick, String label, List<Inline> runs, Block owner) {
        return labelled(block, style, stick, c -> c.words(label), runs, owner);
    }

    private Galley labelled(
            Block block,
            Style style,
            Stick stick,
            TextSetter.Writing label,
            List<Inline> runs,
            Block owner) {
        var tags = new Tags();
        int item = tags.open(Role.LI, Tags.OUTSIDE, text.language(block.traits()));
        int before = tags.open(Role.LBL, item);
        int body = tags.open(Role.LBODY, item);
        var findings = new ArrayList<Finding>(0);
        var slugs =
                text.lines(
                        block,
                        style,
                        stick.measure(),
                        tags,
                        body,
                        findings,
                        c -> {
                            label.on(c.under(before));
                            c.words("\t").under(body).in(style.cut()).runs(runs, owner.id());
                        });
        return Galley.of(style, slugs, tags, findings);
    }

    Galley abbreviation(Block.Abbreviation block, Stick stick) {
        var style = stick.sheet().style(Part.ABBREVIATION);
        var line = block.abbreviation();
        return labelled(
                block,
                style,
                stick,
                c -> c.runs(line.runs(), line.id()),
                block.expansion().runs(),
                block.expansion());
    }

    Galley reference(Block.Reference block, Stick stick) {
        var style = stick.sheet().style(Part.REFERENCE);
        var standing = job.standing(block.id());
        var label =
                standing.isEmpty() && !block.tag().isEmpty() ? "[" + block.tag() + "]" : standing;
        if (!label.isEmpty())
            return labelled(block, style, stick, label, block.entry().runs(), block.entry());
        return bare(block, style.indented(HANGING, -HANGING, 0), stick);
    }

    /// An entry that nothing calls by a tag: from the margin, its other lines hanging.
    private Galley bare(Block.Reference block, Style style, Stick stick) {
        var tags = new Tags();
        int item = tags.open(Role.LI, Tags.OUTSIDE, text.language(block.traits()));
        tags.open(Role.LBL, item);
        int body = tags.open(Role.LBODY, item);
        var findings = new ArrayList<Finding>(0);
        TextSetter.Writing entry =
                c -> c.under(body).runs(block.entry().runs(), block.entry().id());
        var slugs = text.lines(block, style, stick.measure(), tags, body, findings, entry);
        return Galley.of(style, slugs, tags, findings);
    }

    Galley where(org.rubric.document.Exhibit.Where block, Stick stick) {
        var style = stick.sheet().style(Part.WHERE);
        var symbol = block.symbol();
        return labelled(
                block,
                style,
                stick,
                c -> c.runs(symbol.runs(), symbol.id()),
                block.meaning().runs(),
                block.meaning());
    }

    /// `NOTE 1 – ` and `EXAMPLE – `.
    ///
    /// @param otherwise key of the word for one without a label
    Galley aside(Block block, Part part, String otherwise, Stick stick) {
        var standing = job.standing(block.id());
        // A label kept from the source may bring its dash along.
        var bare = standing.replaceFirst("[\\s.]*[–—-]$", "");
        var phrases = job.phrases();
        var word = bare.isEmpty() ? phrases.say(otherwise) : bare;
        var label = phrases.say("aside.label", word);
        var style = stick.sheet().style(part);
        return text.paragraph(
                block,
                Role.P,
                style,
                stick.measure(),
                c -> c.words(label).runs(block.runs(), block.id()));
    }

    Galley code(Block.Code block, Stick stick) {
        var tags = new Tags();
        int around = tags.open(Role.P, Tags.OUTSIDE, text.language(block.traits()));
        int code = tags.open(Role.CODE, around);
        var findings = new ArrayList<Finding>(0);
        var style = stick.sheet().style(Part.CODE);
        var numbers = block.numbered() ? Optional.of(LineNumbers.of(block, style, job)) : NONE;
        var beside = numbers.map(column -> column.beside(style)).orElse(style);
        var slugs =
                text.lines(
                        block,
                        beside,
                        stick.measure(),
                        tags,
                        code,
                        findings,
                        c -> c.runs(block.runs(), block.id()));
        numbers.ifPresent(column -> column.add(slugs));
        return Galley.of(style, slugs, tags, findings);
    }

    /// A box around it, closed at both ends, however many pages it stands on.
    Galley editorsNote(Block.EditorsNote block, Stick stick) {
        var style = stick.sheet().style(Part.EDITORS_NOTE);
        var label = job.phrases().say("editors-note").replace('\'', '’') + " – ";
        var galley =
                text.paragraph(
                        block,
                        Role.P,
                        style,
                        stick.measure(),
                        c ->
                                c.in(style.cut().bolder())
                                        .words(label)
                                        .in(style.cut())
                                        .runs(block.runs(), block.id()));
        var boxed = new ArrayList<Slug>();
        int last = galley.slugs().size() - 1;
        for (int i = 0; i <= last; i++)
            boxed.add(boxed(galley.slugs().get(i), i == 0, i == last, stick.measure()));
        return new Galley(galley.shape(), boxed, List.of(), galley.tags(), galley.findings());
    }

    private static Slug boxed(Slug slug, boolean first, boolean last, double width) {
        double above = first ? PADDING : 0;
        double height = slug.height() + above + (last ? PADDING : 0);
        var marks = new ArrayList<Mark>();
        for (var mark : slug.marks()) marks.add(Shifting.moved(mark, 0, above));
        marks.add(new Mark.Stroke(new Box(0, 0, 0, height), RULE, QUIET));
        marks.add(new Mark.Stroke(new Box(width, 0, 0, height), RULE, QUIET));
        if (first) marks.add(new Mark.Stroke(new Box(0, 0, width, 0), RULE, QUIET));
        if (last) marks.add(new Mark.Stroke(new Box(0, height, width, 0), RULE, QUIET));
        return new Slug(height, marks, slug.calls(), slug.glued());
    }

    Galley requirement(Block.Requirement block, Stick stick) {
        var style = stick.sheet().style(Part.REQUIREMENT);
        return text.paragraph(
                block,
                Role.P,
                style,
                stick.measure(),
                c ->
                        c.in(style.cut().bolder())
                                .words(block.identifier() + "\t")
                                .in(style.cut())
                                .runs(block.runs(), block.id()));
    }

    Galley instruction(Block.Instruction block, Stick stick) {
        var style = stick.sheet().style(Part.INSTRUCTION);
        var line = block.text();
        return text.paragraph(
                block, Role.P, style, stick.measure(), c -> c.runs(line.runs(), line.id()));
    }

    Galley foreign(Block.Foreign block, Stick stick) {
        var style = stick.sheet().style(Part.FOREIGN);
        var quiet = style.cut().sized(style.cut().size() * 0.75).coloured(QUIET);
        return text.paragraph(
                block,
                Role.P,
                style,
                stick.measure(),
                c ->
                        c.in(quiet)
                                .words(WORDS.of("kept", block.format()) + " ")
                                .in(style.cut())
                                .runs(
                                        block.text().isEmpty()
                                                ? List.of()
                                                : List.of(
                                                        new Inline.Text(block.text(), Marks.NONE)),
                                        block.id()));
    }

    /// `3.2.1`, the term, its source in brackets, a colon, the definition; all in one paragraph.
    Galley definition(Block.Definition block, Stick stick) {
        var style = stick.sheet().style(Part.DEFINITION);
        var bold = style.cut().bolder();
        return text.paragraph(
                block,
                Role.P,
                style,
                stick.measure(),
                c -> definition(c, block, style.cut(), bold));
    }

    private void definition(Copyist c, Block.Definition block, Cut plain, Cut bold) {
        var number = job.standing(block.id());
        c.in(bold);
        if (!number.isEmpty()) c.words(number + "\t");
        c.runs(block.term().runs(), block.term().id()).in(plain);
        if (!TextSetter.empty(block.source())) {
            c.words(" ").runs(block.source().runs(), block.source().id());
        }
        if (!TextSetter.empty(block.text())) {
            c.words(": ").runs(block.text().runs(), block.text().id());
        }
    }

    /// A clause's number, tab and title; an annex's centred on two lines.
    Galley heading(Block.Clause clause, int depth, Stick stick) {
        boolean page = paged(clause.kind());
        var part =
                page
                        ? Part.ANNEX_TITLE
                        : clause.kind() == Kind.UNNUMBERED
                                ? Part.FRONT_HEADING
                                : Part.heading(depth);
        var style = stick.sheet().style(part);
        var number = job.standing(clause.id());
        var between = page ? "\n" : "\t";
        var title = clause.title();
        return text.paragraph(
                clause,
                heading(depth),
                number.isEmpty() && !page ? flush(style) : style,
                stick.measure(),
                c -> {
                    c.words(number);
                    if (!number.isEmpty() && !title.runs().isEmpty()) c.words(between);
                    c.runs(title.runs(), title.id());
                });
    }

    private static Style flush(Style style) {
        return style.indented(0, 0, style.indents().tab());
    }

    static boolean paged(Kind kind) {
        return switch (kind) {
            case ANNEX, APPENDIX, BIBLIOGRAPHY, INDEX -> true;
            case CLAUSE, SECTION, UNNUMBERED -> false;
        };
    }

    /// H1 to H6; what is deeper stays H6.
    static Role heading(int depth) {
        return Role.values()[Role.H1.ordinal() + Math.clamp(depth, 1, 6) - 1];
    }
}
