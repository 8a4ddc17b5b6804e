package org.rubric.interchange.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.numbering.Numbering;

/// A text of ours that was changed in Word gets back what Word has no word for: how it is numbered,
/// and of each block that reads and looks as it did, the rest of it. What is seen always wins.
final class Remembered {
    private final Map<Id, Block> before = new HashMap<>();

    private final Numbering numbering;

    private Remembered(Document source) {
        numbering = Numbering.of(source);
        source.forEach(block -> before.putIfAbsent(block.id(), block));
    }

    /// @param read the text as it stands now
    /// @param source what it was written from
    static Document in(Document read, Document source) {
        var memory = new Remembered(source);
        var identity = source.front().identity();
        boolean same = read.front().identity().title().equals(identity.title());
        var now = read.withBody(memory.all(read.body())).withSettings(source.settings());
        return same ? now.withFront(now.front().withIdentity(identity)) : now;
    }

    private List<Block> all(List<? extends Block> blocks) {
        var out = new ArrayList<Block>();
        for (var block : blocks) out.add(one(block));
        return out;
    }

    private Block one(Block read) {
        var old = before.get(read.id());
        if (old == null || old.getClass() != read.getClass()) return read;
        if (read instanceof Block.Clause clause && old instanceof Block.Clause was) {
            var title = alike(clause.title(), was.title()) ? was.title() : clause.title();
            var traits = labelled(read, old) && clause.kind() == was.kind() ? was : clause;
            return new Block.Clause(
                    clause.id(), traits.traits(), clause.kind(), title, all(clause.body()));
        }
        return labelled(read, old) && ranked(read, old) && alike(read, old) ? old : read;
    }

    /// Whether the label is still the one that was written.
    private boolean labelled(Block read, Block old) {
        var now = bare(read.traits().printed());
        if (now.equals(bare(old.traits().printed()))) return true;
        var label = numbering.label(old.id());
        return label.isPresent()
                && (now.equals(bare(label.get().standing())) || now.equals(label.get().number()));
    }

    private static String bare(String label) {
        return label.replace('\u00A0', ' ').replaceAll("[\\s.]*[–—-]?\\s*$", "");
    }

    /// Whether it is still what it was among its neighbours.
    private static boolean ranked(Block read, Block old) {
        if (read instanceof Block.Item now && old instanceof Block.Item was)
            return now.level() == was.level() && now.marker() == was.marker();
        if (read instanceof Block.Paragraph now && old instanceof Block.Paragraph was)
            return now.role() == was.role();
        if (read instanceof Block.Reference now && old instanceof Block.Reference was)
            return now.tag().equals(was.tag());
        return true;
    }

    /// Whether two blocks read and look alike, as far as that is certain: what holds formulas and
    /// pictures never is.
    private static boolean alike(Block one, Block other) {
        if (one.getClass() != other.getClass() || shown(one) || shown(other)) return false;
        if (!look(one.runs()).equals(look(other.runs()))) return false;
        var parts = unbolded(one).parts();
        var others = unbolded(other).parts();
        if (parts.size() != others.size()) return false;
        for (int i = 0; i < parts.size(); i++)
            if (!alike(parts.get(i), others.get(i))) return false;
        return true;
    }

    /// The term of a definition is bold by what it is.
    private static Block unbolded(Block block) {
        if (!(block instanceof Block.Definition definition)) return block;
        var parts = new ArrayList<>(definition.parts());
        var plain = new ArrayList<Inline>();
        for (var run : definition.term().runs())
            plain.add(
                    run instanceof Inline.Text(var words, var marks)
                            ? new Inline.Text(words, marks.without(Marks.Style.BOLD))
                            : run);
        parts.set(0, definition.term().withRuns(plain));
        return definition.withParts(parts);
    }

    private static boolean shown(Block block) {
        return switch (block) {
            case Exhibit.Figure _, Exhibit.Panel _, Exhibit.Equation _, Exhibit.Where _ -> true;
            case Exhibit.Cell _, Exhibit.Row _, Exhibit.Table _ -> true;
            case Block.Foreign _, Block.Contents _, Block.Requirement _ -> true;
            default -> false;
        };
    }

    /// What a line shows, run by run; references by what they lead to.
    private static List<String> look(List<Inline> runs) {
        var look = new ArrayList<String>();
        for (var run : runs)
            switch (run) {
                case Inline.Text(var words, var marks) -> look.add(words + marks);
                case Inline.CrossReference r -> look.add(r.target() + "" + r.form() + r.marks());
                case Inline.Citation c -> look.add(c.target() + c.locator() + c.marks());
                default -> look.add(run.toString());
            }
        return look;
    }
}
