package org.rubric.typesetting;

import static org.rubric.document.Documents.cell;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.footnote;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.table;

import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Traits;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Documents as people write them, of random lengths: clauses of paragraphs, figures of all sizes,
/// tables and footnotes.
final class LikelyDocuments {
    private final Random random;
    private final List<Block.Footnote> notes = new ArrayList<>();
    private int made;

    private LikelyDocuments(long seed) {
        random = new Random(seed);
    }

    static Document of(long seed, int clauses) {
        var maker = new LikelyDocuments(seed);
        var body = new ArrayList<Block>();
        for (int i = 0; i < clauses; i++) body.add(maker.clauseOf(0));
        var document = recommendation(body.toArray(Block[]::new));
        document = document.withApparatus(new Apparatus(maker.notes, List.of()));
        return Drawn.in(document);
    }

    private Block clauseOf(int depth) {
        var body = new ArrayList<Block>();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) body.add(block());
        if (depth < 3 && random.nextInt(3) == 0) body.add(clauseOf(depth + 1));
        int number = made++;
        return clause("c" + number, "Clause " + number, body.toArray(Block[]::new));
    }

    private Block block() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> Drawn.figure("f" + made++, "Caption", 20 + random.nextInt(800));
            case 2 -> rows();
            case 3 -> noted();
            case 4 -> Documents.item(Block.Item.Marker.DASH, words(40));
            default -> p(words(250));
        };
    }

    private String words(int most) {
        return "lorem ".repeat(1 + random.nextInt(most)) + "end";
    }

    private Block rows() {
        var rows = new ArrayList<Exhibit.Row>();
        int count = 1 + random.nextInt(40);
        for (int i = 0; i < count; i++)
            rows.add(
                    new Exhibit.Row(
                            Id.fresh(),
                            Traits.NONE,
                            List.of(cell(p(words(5))), cell(p(words(60))))));
        return table("t" + made++, "Table", rows.toArray(Exhibit.Row[]::new));
    }

    private Block noted() {
        var id = "n" + made++;
        notes.add(new Block.Footnote(Id.of(id), Traits.NONE, List.of(p(words(120)))));
        return p(words(60), footnote(id), words(60));
    }
}
