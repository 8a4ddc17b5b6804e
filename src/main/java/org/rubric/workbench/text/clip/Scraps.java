package org.rubric.workbench.text.clip;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import org.rubric.desk.Copied;
import org.rubric.desk.CopyJob;
import org.rubric.desk.Pasted;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Image;
import org.rubric.document.Media;
import org.rubric.document.Traits;
import org.rubric.editing.Commands;
import org.rubric.editing.Session;
import org.rubric.editing.Snapshot;
import org.rubric.editing.excerpt.Excerpt;
import org.rubric.workbench.text.DocumentView;

/// Cutting, copying and pasting. The clipboard gets plain words, HTML, this program's own form and
/// a ticket; with the ticket this window pastes what it kept, with its Ids.
///
/// What is large is read off the FX thread; when the draft was changed meanwhile, nothing is
/// pasted.
public final class Scraps {
    private static final long LARGE = 200_000;
    private static final int MANY = 400;

    private final DocumentView view;
    private Kept kept = new Kept("", Excerpt.of(List.of(), Map.of()));
    private Consumer<Media> pictures = this::figure;
    private Consumer<String> messages = _ -> {};

    private record Kept(String ticket, Excerpt excerpt) {}

    public Scraps(DocumentView view) {
        this.view = view;
    }

    /// Told of a picture that was pasted or dropped, with the caret where it should go; on the FX
    /// thread. When nobody is, it becomes a figure without caption.
    public void onPicture(Consumer<Media> taker) {
        pictures = taker;
    }

    /// Told what the writer must know about a paste, one sentence.
    public void onMessage(Consumer<String> listener) {
        messages = listener;
    }

    /// Whether something is selected that can be copied.
    public boolean any() {
        return excerpt().isPresent();
    }

    private Optional<Excerpt> excerpt() {
        return view.session()
                .flatMap(open -> Excerpt.of(open.snapshot().document(), open.selection()))
                .filter(part -> !part.isEmpty());
    }

    /// Copies what is selected; false when that is nothing.
    public boolean copy() {
        var part = excerpt();
        part.ifPresent(this::copy);
        return part.isPresent();
    }

    private void copy(Excerpt part) {
        var snapshot = view.session().map(Session::snapshot).orElseThrow();
        kept = new Kept(UUID.randomUUID().toString(), part);
        int[] count = {0};
        part.blocks().forEach(block -> block.forEach(_ -> count[0]++));
        var ticket = kept.ticket;
        if (count[0] < MANY) put(copied(snapshot, part), ticket);
        else
            Thread.ofVirtual()
                    .start(
                            () -> {
                                var copied = copied(snapshot, part);
                                Platform.runLater(() -> put(copied, ticket));
                            });
    }

    private static Optional<Copied> copied(Snapshot snapshot, Excerpt part) {
        try {
            return Optional.of(new CopyJob(snapshot, part).run());
        } catch (IOException _) {
            // Too deep for any other program; this window still has it.
            return Optional.empty();
        }
    }

    private void put(Optional<Copied> copied, String ticket) {
        if (!ticket.equals(kept.ticket)) return;
        var forms = copied.orElse(new Copied("", "", ""));
        Clipboard.getSystemClipboard().setContent(Clips.content(forms, ticket));
    }

    /// Copies and takes away; false when nothing is selected or something fixed is in the way.
    public boolean cut() {
        return copy() && view.perform(Commands.cut());
    }

    /// Pastes what lies on the clipboard; `plain` the words alone.
    public void paste(boolean plain) {
        take(Clips.of(Clipboard.getSystemClipboard()), plain);
    }

    /// Pastes what lies on a clipboard, or was dropped, at the caret.
    void take(Clips clips, boolean plain) {
        var open = view.session();
        if (open.isEmpty() || !clips.any()) return;
        if (!plain && !clips.ticket().isEmpty() && clips.ticket().equals(kept.ticket)) {
            done(new Pasted.Part(kept.excerpt, ""));
            return;
        }
        var job = clips.job();
        if (clips.size() < LARGE) {
            done(plain ? job.plain() : job.run());
            return;
        }
        messages.accept(view.say("paste.reading"));
        var version = open.get().snapshot().version();
        Thread.ofVirtual()
                .start(
                        () -> {
                            var pasted = plain ? job.plain() : job.run();
                            Platform.runLater(() -> arrived(pasted, open.get(), version));
                        });
    }

    private void arrived(Pasted pasted, Session asked, long version) {
        boolean same = view.session().filter(open -> open == asked).isPresent();
        if (same && asked.snapshot().version() == version) {
            messages.accept("");
            done(pasted);
        } else messages.accept(view.say("paste.stale"));
    }

    private void done(Pasted pasted) {
        switch (pasted) {
            case Pasted.Part(var part, var said) ->
                    messages.accept(
                            view.perform(Commands.paste(part)) ? said : view.say("paste.not"));
            case Pasted.Words(var words) ->
                    messages.accept(
                            view.perform(Commands.pastePlain(words)) ? "" : view.say("paste.not"));
            case Pasted.Picture(var media) -> pictures.accept(media);
            case Pasted.Refused(var sentence) -> messages.accept(sentence);
            case Pasted.Nothing() -> messages.accept(view.say("paste.nothing"));
        }
    }

    private void figure(Media media) {
        var name = media.fileName("pasted");
        var id = Id.fresh();
        var panel = id.part("panel");
        var figure =
                new Exhibit.Figure(
                        id,
                        Traits.NONE,
                        Block.Line.of(id.part("caption"), List.of()),
                        List.of(
                                new Exhibit.Panel(
                                        panel,
                                        Traits.NONE,
                                        new Image(name, "", 0, 0),
                                        Block.Line.of(panel.part("caption"), List.of()))),
                        List.of());
        done(new Pasted.Part(Excerpt.of(List.of(figure), Map.of(name, media)), ""));
    }
}
