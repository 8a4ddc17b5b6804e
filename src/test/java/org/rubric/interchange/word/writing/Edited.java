package org.rubric.interchange.word.writing;

import java.util.Random;
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

    Recorded there() {
        return Recorded.of(old, now);
    }

    Recorded back() {
        return Recorded.of(now, old);
    }
}
