package org.rubric.revision;

import org.rubric.revision.wording.Words;
import java.util.List;
import java.util.Locale;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.numbering.Label;
import org.rubric.revision.collation.Node;

/// The places of one version in words.
final class Places {
    private static final int ORDINALS = 10;
    private static final int LONGEST_NAME = 60;

    private final Edition edition;
    private final Places newer;
    private final Ordinals ordinals = new Ordinals();

    private Places(Edition edition, Places newer) {
        this.edition = edition;
        this.newer = newer;
    }

    static Places now(Edition edition) {
        return new Places(edition, null);
    }

    /// Of an older version, whose numbers a reader of the newer one may misunderstand.
    static Places old(Edition edition, Places newer) {
        return new Places(edition, newer);
    }

    Place of(Node node) {
        return of(node, Thing.of(node.block()), detail(node));
    }

    /// A place in what a node is, such as a column of a table.
    Place of(Node node, Thing thing, String detail) {
        var owner = division(node);
        if (owner == null) {
            var part = root(node);
            boolean body = part.equals("Text");
            var key = "part." + part.toLowerCase(Locale.ROOT);
            var name = body || named(node) ? "" : Words.of(key + ".name");
            return new Place(node.block().id(), thing, Words.of(key), name, detail);
        }
        return new Place(
                node.block().id(),
                thing,
                heading(owner),
                named(node) ? "" : words(owner),
                owner == node && detail.equals(detail(node)) ? "" : detail);
    }

    /// The nearest clause around a node, itself if it is one; null: none.
    private static Node division(Node node) {
        for (var at = node; at != null; at = at.parent())
            if (at.block() instanceof Block.Clause) return at;
        return null;
    }

    private static String root(Node node) {
        var at = node;
        while (at.parent() != null) at = at.parent();
        return at.block().id().value();
    }

    /// The heading under which the changes of a division are told: that of the newer version.
    private String heading(Node clause) {
        if (newer != null && clause.isMated()) return newer.heading(clause.mate().orElseThrow());
        var title = title(clause);
        var standing = edition.label(clause.block().id()).map(Label::standing).orElse("");
        if (standing.isEmpty()) return title;
        if (title.isEmpty()) return standing;
        boolean clauses = Character.isDigit(standing.charAt(standing.length() - 1));
        return standing + (clauses ? " " : " – ") + title;
    }

    /// "clause 6.2", "Annex A", "“Bibliography”"
    private String words(Node clause) {
        var words =
                edition.label(clause.block().id())
                        .map(Label::reference)
                        .filter(reference -> !reference.isEmpty())
                        .map(Places::plain)
                        .orElseGet(() -> quoted(title(clause)));
        if (newer == null || clause.mate().isEmpty()) return words;
        var now = newer.words(clause.mate().get());
        boolean titled = words.startsWith("\u201c");
        return now.equals(words) || titled ? words : Words.of("place.old", words);
    }

    /// Whether a table, figure or formula around it has a number, so that no division need be said.
    private boolean named(Node node) {
        for (var at = node; at != null && !(at.block() instanceof Block.Clause); at = at.parent())
            if (!number(at).isEmpty()) return true;
        return false;
    }

    /// The label of a table, figure or formula that has a number: "Table 6-1".
    private String number(Node node) {
        return switch (node.block()) {
            case Exhibit.Table _, Exhibit.Figure _, Exhibit.Equation _ ->
                    edition.label(node.block().id())
                            .filter(label -> !label.number().isEmpty())
                            .map(label -> plain(label.reference()))
                            .map(label -> old(node, label))
                            .orElse("");
            default -> "";
        };
    }

    private String old(Node node, String label) {
        if (newer == null || node.mate().isEmpty()) return label;
        var now = newer.number(node.mate().get());
        return now.equals(label) ? label : Words.of("place.old", label);
    }

    /// The way to a node from its division, in words.
    String detail(Node node) {
        var parent = node.parent();
        if (parent == null) return "";
        var own = own(node);
        if (parent.parent() == null || parent.block() instanceof Block.Clause) return own;
        if (alone(node)) return detail(parent);
        return switch (parent.block()) {
            case Block.Definition _, Block.Abbreviation _, Block.Reference _ -> {
                var outer = detail(parent);
                yield own.isEmpty() ? outer : Words.of("place.of", own, outer);
            }
            default ->
                    own.isEmpty() ? detail(parent) : Words.of("place.inside", detail(parent), own);
        };
    }

    /// The only paragraph of a cell or footnote, or a line that is all of its entry.
    private static boolean alone(Node node) {
        return switch (node.parent().block()) {
            case Exhibit.Cell _, Block.Footnote _ -> node.parent().rest().size() == 1;
            case Block.Reference _, Block.Instruction _ -> node.isLine();
            default -> false;
        };
    }

    private String own(Node node) {
        if (node.isLine()) return line(node);
        var label = edition.label(node.block().id()).orElse(null);
        return switch (node.block()) {
            case Block.Clause _ -> words(node);
            case Block.Definition d -> Words.of("place.definition", quoted(name(d.term())));
            case Block.Abbreviation a ->
                    Words.of("place.abbreviation", quoted(name(a.abbreviation())));
            case Block.Reference r when !r.tag().isEmpty() -> Words.of("place.entry", r.tag());
            case Block.Requirement r when !r.identifier().isEmpty() ->
                    Words.of("place.requirement", r.identifier());
            case Block.Footnote _ when label != null -> Words.of("place.footnote", label.number());
            case Block.Note _, Block.Example _ when label != null && !label.number().isEmpty() ->
                    plain(label.standing());
            case Block.Item _ when label != null && !label.number().isEmpty() ->
                    Words.of("place.item", plain(label.standing()));
            case Exhibit.Table _, Exhibit.Figure _, Exhibit.Equation _ ->
                    number(node).isEmpty() ? ordinal(node) : number(node);
            case Exhibit.Row _ -> Words.of("place.row", ordinals.of(node));
            case Exhibit.Cell _ -> Words.of("place.column", column(node));
            case Exhibit.Where w -> Words.of("place.meaning", quoted(name(w.symbol())));
            default -> ordinal(node);
        };
    }

    private static String line(Node line) {
        return switch (line.parent().block()) {
            case Block.Clause _ -> Words.of("line.title");
            case Exhibit.Table _, Exhibit.Figure _, Exhibit.Panel _ -> Words.of("line.caption");
            case Block.Definition _ ->
                    Words.of(List.of("line.term", "line.source", "line.text").get(line.at()));
            case Block.Abbreviation _ -> line.at() == 0 ? "" : Words.of("line.expansion");
            default -> "";
        };
    }

    private static int column(Node cell) {
        int column = 1;
        for (var before : cell.parent().children().subList(0, cell.at()))
            if (before.block() instanceof Exhibit.Cell c) column += c.reach().columns();
        return column;
    }

    /// "second paragraph", "paragraph 12"; "paragraph" when there is no other.
    private String ordinal(Node node) {
        var thing = Thing.of(node.block());
        if (ordinals.isOnly(node)) return thing.words();
        int place = ordinals.of(node);
        return Words.of(
                place <= ORDINALS ? "ordinal." + place : "ordinal.more", thing.words(), place);
    }

    static String bare(String words) {
        var old = Words.of("place.old", "");
        return words.startsWith(old) ? words.substring(old.length()) : words;
    }

    static String title(Node clause) {
        return clause.block() instanceof Block.Clause c ? name(c.title()) : "";
    }

    private static String name(Block.Line line) {
        return Quotes.cut(Inline.text(line.runs()), LONGEST_NAME);
    }

    private static String quoted(String words) {
        return "\u201c" + words + "\u201d";
    }

    private static String plain(String words) {
        return words.replace('\u00A0', ' ');
    }
}
