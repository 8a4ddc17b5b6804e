package org.rubric.interchange.word.writing;

import org.rubric.document.Alteration.Kind;
import org.rubric.document.Alteration;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.interchange.word.archive.Markup;

/// Records blocks that came, went or moved as a whole (ISO/IEC 29500-1, 17.13.5).
final class Changing {
    private final Material material;
    private final Markup out;

    Changing(Material material, Markup out) {
        this.material = material;
        this.out = out;
    }

    /// Writes a block, its change recorded if it has one.
    void around(Block block, Runnable content) {
        var whole = material.sides().flatMap(sides -> sides.whole(block));
        if (whole.isEmpty() || material.ink().isWet()) {
            content.run();
            return;
        }
        var alteration = whole.get();
        var move = material.sides().get().changes().moves().get(block.id());
        boolean told = move != null && !Ink.date(alteration.date()).isEmpty();
        if (block instanceof Exhibit.Cell) material.ink().cell(still(alteration), content);
        else if (alteration.kind() == Kind.INSERTED || alteration.kind() == Kind.DELETED)
            material.ink().under(alteration, content);
        else if (told) moved(alteration, move, content);
        else material.ink().under(still(alteration), content);
    }

    private void moved(Alteration alteration, String name, Runnable content) {
        var range = alteration.kind() == Kind.MOVED_HERE ? "w:moveTo" : "w:moveFrom";
        int id = material.next();
        var who = Ink.attributes(alteration, id);
        var named = java.util.Arrays.copyOf(who, who.length + 2);
        named[who.length] = "w:name";
        named[who.length + 1] = name;
        out.leaf(range + "RangeStart", named);
        material.ink().under(alteration, content);
        out.leaf(range + "RangeEnd", "w:id", "" + id);
    }

    /// Told as new or deleted: what stands in a grid does not move by itself.
    private static Alteration still(Alteration alteration) {
        var kind = alteration.kind().stays() ? Kind.INSERTED : Kind.DELETED;
        return Alteration.whole(kind, alteration.author(), alteration.date());
    }
}
