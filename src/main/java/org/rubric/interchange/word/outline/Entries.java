package org.rubric.interchange.word.outline;

import org.rubric.document.Block;
import org.rubric.document.Traits;
import org.rubric.interchange.word.reading.Bit;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.style.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Recognises the entries of the fixed clauses: definitions, abbreviations, references.
final class Entries {
    private static final Pattern TERM =
            Pattern.compile(
                    "(?<term>[^:]*?)[\\s\u00A0]*"
                            + "(?:(?<source>\\[[^\\]]*\\](?:[,;]?\\s*(?:and\\s*)?\\[[^\\]]*\\])*)"
                            + "[\\s\u00A0]*)?"
                            + "(?:(?<colon>[:：])[\\s\u00A0]*(?<text>.*))?",
                    Pattern.DOTALL);
    private static final Pattern SHORT =
            Pattern.compile(
                    "([^\\t\\n"
                            + "]{1,60}?)[ \u00A0]*(\\t[\\s\u00A0]*|[ \u00A0]{2,}|[ \u00A0][–—]["
                            + " \u00A0])(.+)",
                    Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("\\[([^\\[\\]]{1,80})\\][\\s\u00A0]*");
    private static final Pattern DEFINED =
            Pattern.compile("\\d+(?:\\.\\d+)+[a-z]?[.)]?[\\s\u00A0]+");

    private final Lines lines;
    private final Ledger ledger;

    Entries(Lines lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
    }

    /// A numbered definition in one paragraph.
    Optional<Block.Definition> definition(Flow.Para para) {
        var bits = Bits.trimmed(para.bits());
        var label = Headings.label(para);
        if (!label.isEmpty() && label.contains("."))
            return Optional.of(definition(para, label, bits));
        var number = DEFINED.matcher(Bit.text(bits));
        if (!number.lookingAt()) return Optional.empty();
        return Optional.of(definition(para, number.group().strip(), Bits.from(bits, number.end())));
    }

    /// A definition whose term is a heading of its own.
    Block.Definition headed(Heading heading, List<Block> notes) {
        var id = ledger.ids().of(heading.paragraph());
        var parts = parts(heading.title());
        return new Block.Definition(
                id,
                new Traits("", heading.mark().printed(), heading.paragraph().style().name()),
                lines.line(id.part("term"), parts.term()),
                lines.line(id.part("source"), parts.source()),
                lines.line(id.part("text"), parts.text(), parts.colon()),
                notes);
    }

    private Block.Definition definition(Flow.Para para, String number, List<Bit> rest) {
        var id = ledger.ids().of(para);
        var parts = parts(Bits.trimmed(rest));
        return new Block.Definition(
                id,
                Traits.printed(number),
                lines.line(id.part("term"), parts.term()),
                lines.line(id.part("source"), parts.source()),
                lines.line(id.part("text"), parts.text(), parts.colon()),
                List.of());
    }

    private record Parts(List<Bit> term, List<Bit> source, String colon, List<Bit> text) {}

    private static Parts parts(List<Bit> bits) {
        var words = Bit.text(bits);
        var match = TERM.matcher(words);
        if (!match.matches()) return new Parts(bits, List.of(), "", List.of());
        int term = match.end("term");
        var source =
                match.group("source") == null
                        ? List.<Bit>of()
                        : Bits.between(bits, match.start("source"), match.end("source"));
        var text =
                match.group("text") == null ? List.<Bit>of() : Bits.from(bits, match.start("text"));
        var colon = match.group("colon") == null ? "" : match.group("colon");
        return new Parts(Bits.between(bits, 0, term), source, colon, text);
    }

    /// "GML TAB Geography Markup Language".
    Optional<Block.Abbreviation> abbreviation(Flow.Para para) {
        var bits = Bits.trimmed(para.bits());
        var match = SHORT.matcher(Bit.text(bits));
        if (!match.matches()) return Optional.empty();
        var id = ledger.ids().of(para);
        return Optional.of(
                new Block.Abbreviation(
                        id,
                        Traits.NONE,
                        lines.line(id.part("short"), Bits.between(bits, 0, match.end(1))),
                        lines.line(
                                id.part("long"),
                                Bits.from(bits, match.start(3)),
                                match.group(2).strip())));
    }

    /// The abbreviations that a table of two columns lists; nothing when it is another table.
    List<Block> abbreviations(Flow.Grid grid) {
        var out = new ArrayList<Block>();
        for (var row : grid.rows()) {
            if (row.cells().size() != 2) return List.of();
            var left = only(row.cells().getFirst());
            var right = only(row.cells().getLast());
            if (left.isEmpty() || right.isEmpty()) return List.of();
            var id = ledger.ids().of(left.get());
            out.add(
                    new Block.Abbreviation(
                            id,
                            new Traits("", "", "table"),
                            lines.line(id.part("short"), left.get().bits()),
                            lines.line(id.part("long"), right.get().bits())));
        }
        return out;
    }

    private static Optional<Flow.Para> only(Flow.GridCell cell) {
        Flow.Para found = null;
        for (var flow : cell.content()) {
            if (!(flow instanceof Flow.Para para)) return Optional.empty();
            if (para.blank()) continue;
            if (found != null) return Optional.empty();
            found = para;
        }
        return Optional.ofNullable(found);
    }

    /// "[ITU-T Y.4000] TAB Recommendation ITU-T Y.4000 (2012), …", or an entry without a tag.
    Optional<Block.Reference> reference(Flow.Para para, boolean bibliography) {
        var bits = Bits.trimmed(para.bits());
        var text = Bit.text(bits);
        var id = ledger.ids().of(para);
        var tag = TAG.matcher(text);
        if (tag.lookingAt())
            return Optional.of(
                    new Block.Reference(
                            id,
                            Traits.printed(tag.group().strip()),
                            plain(tag.group(1)),
                            lines.line(id.part("entry"), Bits.from(bits, tag.end()))));
        boolean styled = para.style().role().kind() == Role.Kind.REFERENCE;
        if (!styled && !bibliography && !named(text)) return Optional.empty();
        return Optional.of(
                new Block.Reference(
                        id, Traits.NONE, "", lines.line(id.part("entry"), Items.unmarked(bits))));
    }

    /// Whether a line starts as a document's name does.
    private static boolean named(String text) {
        return text.matches(
                "(?s)(?:[–•-]\\s*)?(?:Recommendation |Recommandation |Recomendación |Рекомендация"
                    + " )?(?:ITU|UIT|МСЭ|ISO|IEC|IETF|ETSI|IEEE|3GPP|W3C)[\\u2011/\\s\u00A0-].*\\d.*");
    }

    private static String plain(String tag) {
        return tag.strip().replace('\u2011', '-').replaceAll("[\\s\u00A0]+", " ");
    }
}
