package org.rubric.interchange.word.writing;

import java.util.List;
import java.util.Random;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.editing.RandomCommands;
import org.rubric.editing.Session;

/// A document and what a series of random commands made of it.
record Edited(Document old, Document now) {
    static Edited of(Document start, long seed, int commands) {
        var random = new RandomCommands(new Random(seed));
        var session = Session.of(start);
        for (int i = 0; i < commands; i++) {
            session.select(random.selection(session.snapshot().document()));
            session.perform(random.command(session.snapshot().document()));
        }
        return new Edited(start, session.snapshot().document());
    }

    /// The same without lists of contents, whose entries are those of the newer version in both.
    Edited unlisted() {
        return new Edited(unlisted(old), unlisted(now));
    }

    private static Document unlisted(Document document) {
        return document.withBody(unlisted(document.body()));
    }

    private static List<Block> unlisted(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !(block instanceof Block.Contents))
                .map(each -> each.parts().isEmpty() ? each : each.withParts(unlisted(each.parts())))
                .toList();
    }

    Recorded there() {
        return Recorded.of(old, now);
    }

    Recorded back() {
        return Recorded.of(now, old);
    }
}
