package org.rubric.interchange.word.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Block;
import org.rubric.document.Marks;
import org.rubric.document.Traits;
import org.rubric.interchange.word.reading.Bit;
import org.rubric.interchange.word.reading.Flow;

/// Recognises definitions: number, term, source in brackets, colon, text; in one paragraph, or the
/// term as a heading and the text below.
final class Definitions {
    private static final String SOURCE =
            "(?<source>\\[[^\\[\\]]*\\](?:[,;]?[\\s\u00A0]*(?:and[\\s\u00A0]+)?\\[[^\\[\\]]*\\])*)";
    private static final Pattern WITH_COLON =
            Pattern.compile(
                    "(?<term>[^:：]*?)[\\s\u00A0]*(?:"
                            + SOURCE
                            + "[\\s\u00A0]*)?"
                            + "(?<colon>[:：])[\\s\u00A0]*(?<text>.*)",
                    Pattern.DOTALL);
    private static final Pattern WITH_DASH =
            Pattern.compile(
                    "(?<term>[^:：]{1,100}?)[\\s\u00A0]*(?:"
                            + SOURCE
                            + "[\\s\u00A0]*)?"
                            + "(?<colon>[\\s\u00A0][–—-][\\s\u00A0])[\\s\u00A0]*(?<text>.*)",
                    Pattern.DOTALL);
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?<term>.*?)[\\s\u00A0]*(?:"
                            + SOURCE
                            + ")?[\\s\u00A0]*(?<colon>[.。]?)(?<text>)",
                    Pattern.DOTALL);
    private static final Pattern NUMBERED =
            Pattern.compile("\\d+(?:\\.\\d+)+(?:bis|ter|quater|[a-z])?[.)]?[\\s\u00A0]+");

    private final Lines lines;
    private final Ledger ledger;

    Definitions(Lines lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
    }

    private record Parts(List<Bit> term, List<Bit> source, String colon, List<Bit> text) {}

    /// A numbered definition in one paragraph.
    Optional<Block> numbered(Flow.Para para) {
        var bits = Bits.trimmed(para.bits());
        var label = Headings.label(para);
        if (!label.isEmpty() && label.contains("."))
            return Optional.of(made(para, Traits.printed(label), bits));
        var number = NUMBERED.matcher(Bit.text(bits));
        if (!number.lookingAt()) return Optional.empty();
        var printed = Traits.printed(Bits.stripped(number.group()));
        return Optional.of(made(para, printed, Bits.trimmed(Bits.from(bits, number.end()))));
    }

    /// A definition whose term is a heading of its own.
    Block.Definition headed(Heading heading) {
        var style = heading.paragraph().style().name();
        var made =
                made(
                        heading.paragraph(),
                        new Traits("", heading.mark().printed(), style),
                        heading.title());
        return made.text().runs().isEmpty() ? made : untitled(made);
    }

    /// What a definition is with a block that follows it: its text, else a note to it.
    static Block.Definition extended(Block.Definition definition, Block block) {
        if (definition.text().runs().isEmpty()
                && definition.notes().isEmpty()
                && block instanceof Paragraph paragraph
                && paragraph.role() == Paragraph.Role.BODY)
            return with(definition, definition.text().withRuns(paragraph.runs()), List.of());
        var notes = new ArrayList<>(definition.notes());
        notes.add(block);
        return with(definition, definition.text(), notes);
    }

    private static Block.Definition with(
            Block.Definition definition, Block.Line text, List<Block> notes) {
        return new Block.Definition(
                definition.id(),
                definition.traits(),
                definition.term(),
                definition.source(),
                text,
                notes);
    }

    /// The whole definition stood in a heading's style by mistake.
    private static Block.Definition untitled(Block.Definition made) {
        return new Block.Definition(
                made.id(),
                made.traits().withStyle(""),
                made.term(),
                made.source(),
                made.text(),
                List.of());
    }

    private Block.Definition made(Flow.Para para, Traits traits, List<Bit> bits) {
        var id = ledger.ids().of(para);
        var parts = parts(bits);
        return new Block.Definition(
                id,
                traits,
                lines.line(id.part("term"), parts.term()),
                lines.line(id.part("source"), parts.source()),
                lines.line(id.part("text"), parts.text(), Bits.stripped(parts.colon())),
                List.of());
    }

    private static Parts parts(List<Bit> bits) {
        var words = Bit.text(bits);
        int bold = bold(bits);
        for (var pattern : List.of(WITH_COLON, WITH_DASH, ALONE)) {
            var match = pattern.matcher(words);
            if (!match.matches() || late(match, bold)) continue;
            return parts(bits, match);
        }
        if (bold == 0) return new Parts(bits, List.of(), "", List.of());
        return new Parts(Bits.between(bits, 0, bold), List.of(), "", Bits.from(bits, bold));
    }

    private static Parts parts(List<Bit> bits, Matcher match) {
        var source =
                match.group("source") == null
                        ? List.<Bit>of()
                        : Bits.between(bits, match.start("source"), match.end("source"));
        var text =
                match.group("text").isEmpty()
                        ? List.<Bit>of()
                        : Bits.from(bits, match.start("text"));
        return new Parts(
                Bits.between(bits, 0, match.end("term")), source, match.group("colon"), text);
    }

    /// Whether what a pattern takes for the term goes far beyond the words in bold type: then its
    /// colon is one of the text.
    private static boolean late(Matcher match, int bold) {
        return bold > 0 && match.end("term") > bold + 40;
    }

    /// The length of the words in bold type that a line begins with.
    private static int bold(List<Bit> bits) {
        int length = 0;
        for (var bit : bits)
            if (bit instanceof Bit.Words words) {
                if (!words.marks().has(Marks.Style.BOLD)) return length;
                length += words.text().length();
            }
        return 0;
    }
}
