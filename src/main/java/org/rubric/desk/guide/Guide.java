package org.rubric.desk.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Traits;
import org.rubric.document.wording.Wording;

/// All answers as one document, by chapter, to be printed or kept.
public final class Guide {
    private final Wording help = Wording.in("help");
    private final Id root = Id.of("guide");
    private final Topics topics;
    private final Function<String, String> keys;

    private Guide(Topics topics, Function<String, String> keys) {
        this.topics = topics;
        this.keys = keys;
    }

    /// @param version of the program, for the title
    public static Document of(Topics topics, Keys keys, String version) {
        return new Guide(topics, keys::named).document(version);
    }

    private Document document(String version) {
        var identity =
                FrontMatter.EMPTY
                        .identity()
                        .withKind(DocumentKind.OTHER)
                        .withTitle(help.of("guide.title", version));
        var body = new ArrayList<Block>();
        for (var chapter : topics.chapters()) body.add(chapter(chapter));
        return Document.of(FrontMatter.EMPTY.withIdentity(identity), body);
    }

    private Block chapter(String name) {
        var body = new ArrayList<Block>();
        for (var topic : topics.all()) if (topic.chapter().equals(name)) body.add(topic(topic));
        return clause(root.part(name), help.of("chapter." + name), body);
    }

    private Block topic(Topic topic) {
        var id = root.part("topic").part(topic.id());
        var body = new ArrayList<Block>();
        for (var line : topic.paragraphs())
            body.add(Block.Paragraph.of(id.part("p" + body.size()), runs(line)));
        return clause(id, topic.title(), body);
    }

    private List<Inline> runs(List<Piece> line) {
        var runs = new ArrayList<Inline>();
        for (var piece : line) {
            var words = piece.words(keys);
            if (!words.isEmpty()) runs.add(new Inline.Text(words, marks(piece)));
        }
        return runs;
    }

    private static Marks marks(Piece piece) {
        return switch (piece) {
            case Piece.Words _ -> Marks.NONE;
            case Piece.Label _ -> Marks.of(Marks.Style.ITALIC);
            case Piece.Key _ -> Marks.of(Marks.Style.BOLD);
        };
    }

    private static Block clause(Id id, String title, List<Block> body) {
        return new Block.Clause(
                id,
                Traits.NONE,
                Block.Clause.Kind.CLAUSE,
                Block.Line.of(id.part("title"), title),
                body);
    }
}
