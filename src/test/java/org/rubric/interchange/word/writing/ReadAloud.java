package org.rubric.interchange.word.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.numbering.Label;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Phrases;
import org.rubric.numbering.Resolution;

/// The words of a document's body as a reader hears them, told without the writer of Word files:
/// numbers, captions, references, notes in the lines where they stand. Formulas and pictures have
/// none, and lists of contents are left out.
final class ReadAloud {
    private final Numbering numbering;
    private final Phrases phrases;
    private final StringBuilder out = new StringBuilder();

    private ReadAloud(Document document, Numbering numbering) {
        this.numbering = numbering;
        this.phrases = Phrases.of(document.front().identity().language());
    }

    static List<String> body(Document document) {
        var numbering = Numbering.of(document);
        var resolved = Resolution.of(document, numbering).document();
        var reading = new ReadAloud(resolved, numbering);
        resolved.body().forEach(reading::block);
        return words(reading.out.toString());
    }

    static List<String> notes(Document document) {
        var numbering = Numbering.of(document);
        var resolved = Resolution.of(document, numbering).document();
        var reading = new ReadAloud(resolved, numbering);
        for (var note : resolved.apparatus().footnotes()) note.body().forEach(reading::block);
        return words(reading.out.toString());
    }

    static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word : text.split("[\\s\\p{Z}]+")) if (!word.isEmpty()) words.add(word);
        return words;
    }

    private String standing(Block block) {
        return numbering.label(block.id()).map(Label::standing).orElse("");
    }

    private void say(String... parts) {
        for (var part : parts) out.append(part);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Contents _ -> {}
            case Block.Footnote _ -> {}
            case Block.Clause clause -> {
                boolean both = !standing(clause).isEmpty() && !clause.title().runs().isEmpty();
                boolean dash = both && clause.kind() == Block.Clause.Kind.SECTION;
                say(standing(clause), dash ? " – " : " ", line(clause.title()), "\n");
                clause.body().forEach(this::block);
            }
            case Block.Paragraph p -> {
                say(line(p), "\n");
                boolean rule = p.role() == Block.Paragraph.Role.RULE;
                if (rule && line(p).isBlank()) say("_______________________\n");
            }
            case Block.Note note -> aside(note, "note");
            case Block.Example example -> aside(example, "example");
            case Block.EditorsNote note -> {
                var label = phrases.say("editors-note").replace('\'', '’');
                boolean says =
                        line(note)
                                .replace('\'', '’')
                                .replaceFirst("^\\[", "")
                                .strip()
                                .regionMatches(true, 0, label, 0, label.length());
                say(says ? "" : label + " – ", line(note), "\n");
            }
            case Block.Requirement r -> say(r.identifier(), " ", line(r), "\n");
            case Block.Definition d -> definition(d);
            case Block.Abbreviation a ->
                    say(line(a.abbreviation()), " ", line(a.expansion()), "\n");
            case Block.Reference r -> {
                var tag =
                        standing(r).isEmpty() && !r.tag().isEmpty()
                                ? "[" + r.tag() + "]"
                                : standing(r);
                say(tag.isEmpty() ? r.traits().printed() : tag, " ", line(r.entry()), "\n");
            }
            case Block.Instruction i -> {
                say(line(i.text()), "\n");
                i.body().forEach(this::block);
            }
            case Block.Foreign foreign -> say(foreign.text(), "\n");
            case Block.Item item -> say(standing(item), " ", line(item), "\n");
            case Block.Line l -> say(line(l), "\n");
            case Block.Code code -> say(line(code), "\n");
            case Exhibit exhibit -> exhibit(exhibit);
        }
    }

    private void aside(Block block, String otherwise) {
        var bare = standing(block).replaceFirst("[\\s.]*[–—-]$", "");
        say(phrases.say("aside.label", bare.isEmpty() ? phrases.say(otherwise) : bare));
        say(line(block), "\n");
    }

    private void definition(Block.Definition d) {
        say(standing(d), " ", line(d.term()));
        if (!d.source().runs().isEmpty()) say(" ", line(d.source()));
        if (!d.text().runs().isEmpty()) say(": ", line(d.text()));
        say("\n");
        d.notes().forEach(this::block);
    }

    private void exhibit(Exhibit exhibit) {
        switch (exhibit) {
            case Exhibit.Table table -> {
                boolean said = table.frame().use() == Exhibit.Table.Use.CAPTIONED;
                if (said || !table.caption().runs().isEmpty()) caption(table, table.caption());
                table.rows().forEach(this::block);
                table.notes().forEach(this::block);
            }
            case Exhibit.Figure figure -> {
                figure.panels().forEach(this::block);
                figure.legend().forEach(this::block);
                if (!figure.caption().runs().isEmpty() || !standing(figure).isEmpty())
                    caption(figure, figure.caption());
            }
            case Exhibit.Panel panel -> {
                if (!panel.caption().runs().isEmpty()) caption(panel, panel.caption());
            }
            case Exhibit.Equation equation -> {
                var maths = equation.maths();
                boolean markup = maths.latex().isEmpty() && maths.preview().isEmpty();
                if (markup && !maths.markup().startsWith("<")) say(maths.markup());
                say(" ", standing(equation), "\n");
                equation.where().forEach(this::block);
            }
            case Exhibit.Where where -> {
                say(where.traits().printed(), " ", line(where.symbol()), " ");
                say(line(where.meaning()), "\n");
            }
            case Exhibit.Row row -> row.cells().forEach(this::block);
            case Exhibit.Cell cell -> {
                cell.body().forEach(this::block);
                say("\n");
            }
        }
    }

    private void caption(Block owner, Block.Line line) {
        var bare = standing(owner).replaceFirst("[\\s.]*[–—-]$", "");
        boolean both = !bare.isEmpty() && !line.runs().isEmpty();
        say(bare, both ? " – " : "", line(line), "\n");
    }

    private String line(Block block) {
        var words = new StringBuilder();
        for (var run : block.runs())
            words.append(
                    switch (run) {
                        case Inline.FootnoteMark mark -> mark(mark);
                        case Inline.Formula _, Inline.Picture _, Inline.Anchor _ -> "";
                        case Inline.Foreign foreign ->
                                foreign.format().equals("word/hidden") ? "" : foreign.text();
                        case Inline.CrossReference reference ->
                                reference.shown().isEmpty() ? "?" : reference.shown();
                        case Inline.Citation citation ->
                                citation.shown().isEmpty() ? "?" : citation.shown();
                        default -> run.text();
                    });
        return words.toString();
    }

    private String mark(Inline.FootnoteMark mark) {
        Optional<String> label = numbering.label(mark.target()).map(Label::standing);
        return label.filter(l -> !l.isEmpty()).orElse(mark.printed());
    }
}
