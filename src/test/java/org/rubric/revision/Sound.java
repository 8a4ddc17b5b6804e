package org.rubric.revision;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;

/// What holds for every text: parts of tables, figures and formulas stand in such, and each Id
/// once.
public final class Sound {
    private Sound() {}

    public static void check(Document document, String after) {
        var ids = new HashSet<Id>();
        document.forEach(
                block -> assertTrue(ids.add(block.id()), () -> "Twice: " + block.id() + after));
        var overview = document.front().overview();
        for (var part : List.of(overview.summary(), overview.introduction(), document.body()))
            for (var block : part) check(null, block, after);
        for (var note : document.apparatus().footnotes())
            for (var block : note.body()) check(note, block, after);
    }

    private static void check(Block home, Block block, String after) {
        assertTrue(holds(home, block), () -> block + " in " + home + after);
        for (var part : block.parts()) check(block, part, after);
    }

    private static boolean holds(Block home, Block block) {
        return switch (block) {
            case Exhibit.Row _ -> home instanceof Exhibit.Table;
            case Exhibit.Cell _ -> home instanceof Exhibit.Row;
            case Exhibit.Panel _ -> home instanceof Exhibit.Figure;
            case Exhibit.Where _ -> home instanceof Exhibit.Equation;
            default -> true;
        };
    }
}
