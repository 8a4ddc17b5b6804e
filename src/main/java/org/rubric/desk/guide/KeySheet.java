package org.rubric.desk.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.FrontMatter;
import org.rubric.document.DocumentKind;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Traits;
import org.rubric.document.wording.Wording;

/// All keys on one page, as a document: columns of groups, each line a key and what it does. Meant
/// for the look of a sheet.
public final class KeySheet {
    private static final int COLUMNS = 4;

    /// Of a column, in twips: as much as there is room for.
    private static final int WIDE = 3860;

    /// How much of a column a heading takes, in lines.
    private static final int HEADING = 2;

    private static final Wording HELP = Wording.in("help");
    private static final Wording WINDOW = Wording.in("workbench");

    private final Id root = Id.of("keys");

    /// @param version of the program, for the title
    public static Document of(Keys keys, String version) {
        return new KeySheet().document(keys, version);
    }

    private Document document(Keys keys, String version) {
        var title = HELP.of("keys.title", version);
        var identity = FrontMatter.EMPTY.identity().withKind(DocumentKind.OTHER).withTitle(title);
        var front = FrontMatter.EMPTY.withIdentity(identity);
        var foot = HELP.of("keys.foot", keys.named("help"), keys.named("palette"));
        return Document.of(
                front,
                List.of(columns(keys), Block.Paragraph.of(root.part("foot"), Inline.plain(foot))));
    }

    private Block columns(Keys keys) {
        var groups = new LinkedHashMap<String, List<Keys.Bound>>();
        for (var bound : keys.all())
            groups.computeIfAbsent(bound.group(), _ -> new ArrayList<>()).add(bound);
        var cells = new ArrayList<Exhibit.Cell>();
        for (var column : Columns.of(groups.entrySet().stream().toList(), COLUMNS, KeySheet::tall))
            cells.add(cell("c" + cells.size(), column));
        var row = new Exhibit.Row(root.part("row"), Traits.NONE, cells);
        var frame =
                new Exhibit.Table.Frame(
                        Collections.nCopies(cells.size(), WIDE),
                        0,
                        Exhibit.Table.Use.LAYOUT,
                        false);
        var caption = Block.Line.of(root.part("caption"), List.of());
        return new Exhibit.Table(root, Traits.NONE, caption, frame, List.of(row), List.of());
    }

    private static int tall(Map.Entry<String, List<Keys.Bound>> group) {
        return group.getValue().size() + HEADING;
    }

    private Exhibit.Cell cell(String name, List<Map.Entry<String, List<Keys.Bound>>> groups) {
        var body = new ArrayList<Block>();
        for (var group : groups) body.add(group(group.getKey(), group.getValue()));
        return new Exhibit.Cell(
                root.part(name),
                Traits.NONE,
                Exhibit.Cell.Reach.ONE,
                Exhibit.Cell.Alignment.LEFT,
                false,
                body);
    }

    private Block group(String name, List<Keys.Bound> keys) {
        var id = root.part(name);
        var lines = new ArrayList<Block>();
        for (var bound : keys)
            for (var key : bound.names())
                lines.add(line(id.part(bound.action() + "-" + lines.size()), key, words(bound)));
        return new Block.Clause(
                id,
                Traits.NONE,
                Block.Clause.Kind.UNNUMBERED,
                Block.Line.of(id.part("title"), HELP.of("keys." + name)),
                lines);
    }

    private static Block line(Id id, String key, String words) {
        return new Block.Abbreviation(
                id,
                Traits.NONE,
                Block.Line.of(
                        id.part("key"), List.of(new Inline.Text(key, Marks.of(Marks.Style.BOLD)))),
                Block.Line.of(id.part("words"), words));
    }

    /// What it does, in the words of the window, without the key and the dots that stand there.
    public static String words(Keys.Bound bound) {
        var key = bound.action();
        var told = HELP.has("key." + key) ? HELP.of("key." + key) : WINDOW.of(key);
        return told.replaceFirst(" \\([^)]*\\)$", "").replace("\u2026", "");
    }
}
