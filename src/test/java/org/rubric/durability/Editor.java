package org.rubric.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Media;
import org.rubric.editing.Change;
import org.rubric.editing.Command;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.editing.clause.Relocating;
import org.rubric.editing.exhibit.Figures;
import org.rubric.editing.table.TableCommands;
import org.rubric.repository.Draft;

/// One open draft and the hands of its editor: keys, clauses that move, tables, pictures, undo,
/// each
/// through the session and handed to the store as the window does it.
final class Editor {
    private final Draft draft;
    private final Session session;
    private final Voice voice;
    private final Random random;

    Editor(Draft draft, Voice voice, Random random) {
        this.draft = draft;
        this.voice = voice;
        this.random = random;
        session = Session.of(draft.document());
        session.listen(this::changed);
    }

    Draft draft() {
        return draft;
    }

    /// How many blocks the draft has.
    int size() {
        var blocks = new int[1];
        document().forEach(_ -> blocks[0]++);
        return blocks[0];
    }

    private void changed(Change change) {
        try {
            var after = change.after().document();
            var volume = draft.id().value();
            int number = voice.wants(volume, Print.of(after));
            voice.acknowledges(volume, number, draft.append(after, "Ana"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keys, so many, none of them waited for.
    void type(int keys) {
        pick();
        for (int i = 0; i < keys; i++) {
            var key = i % 7 == 6 ? " " : Character.toString('a' + random.nextInt(26));
            session.perform(Commands.typeText(key));
        }
    }

    /// Anything an editor does.
    void work() throws IOException {
        pick();
        switch (random.nextInt(14)) {
            case 0 -> session.perform(Commands.enter());
            case 1 -> session.perform(Commands.backspace());
            case 2 -> session.perform(Commands.moveUp());
            case 3 -> session.perform(Commands.moveDown());
            case 4 -> session.perform(TableCommands.insert(2, 3));
            case 5 -> session.perform(TableCommands.rowBelow());
            case 6 -> session.perform(relocated());
            case 7, 8 -> session.undo();
            case 9 -> session.redo();
            case 10 -> session.perform(picture());
            case 11 -> keep();
            case 12 -> session.perform(Commands.heading());
            default -> type(1 + random.nextInt(30));
        }
    }

    private void keep() throws IOException {
        var print = Print.of(session.snapshot().document());
        draft.keepVersion("As of " + print, "Ana")
                .whenComplete(
                        (version, failed) ->
                                voice.say(
                                        failed == null
                                                ? "v %s %d %s"
                                                        .formatted(
                                                                draft.id(), version.number(), print)
                                                : "failed version " + failed));
    }

    private Command picture() {
        var bytes = new byte[200 + random.nextInt(30_000)];
        random.nextBytes(bytes);
        return Figures.insert(Media.of("image/png", bytes), "shot.png");
    }

    private Command relocated() {
        var clauses = ids(document(), true);
        if (clauses.size() < 2) return Commands.enter();
        var where = Relocating.Where.values()[random.nextInt(3)];
        return Relocating.move(one(clauses), one(clauses), where);
    }

    /// Puts the caret into any text.
    private void pick() {
        var texts = ids(document(), false);
        if (texts.isEmpty()) return;
        var id = one(texts);
        int length = document().find(id).map(block -> Inline.text(block.runs()).length()).orElse(0);
        session.select(Selection.at(id, random.nextInt(length + 1)));
    }

    private Document document() {
        return session.snapshot().document();
    }

    private Id one(List<Id> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    private static List<Id> ids(Document document, boolean clauses) {
        var all = new ArrayList<Id>();
        document.forEach(
                block -> {
                    boolean fits =
                            clauses
                                    ? block instanceof Block.Clause
                                    : block instanceof Block.Paragraph;
                    if (fits) all.add(block.id());
                });
        return all;
    }
}
