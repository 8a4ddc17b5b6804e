package org.rubric.workbench;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javafx.application.Platform;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.editing.Change;
import org.rubric.editing.Session;
import org.rubric.repository.Draft;

/// Hands every change of an open draft to the store and says truthfully when it is on disk: "Saved"
/// with the time at which the last change was forced, "Saving…" until then.
final class Keeping implements AutoCloseable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Draft draft;
    private final Session session;
    private final String author;
    private final BottomLine bottom;
    private final SavedLabel saved;
    private final Words words;
    private final Runnable detach;
    private long waiting;

    /// The draft of the window, whose state stands in the bottom line.
    Keeping(Words words, Draft draft, Session session, String author, BottomLine bottom) {
        this(words, draft, session, author, bottom, bottom.saved());
    }

    /// @param saved where the state of this draft stands
    Keeping(
            Words words,
            Draft draft,
            Session session,
            String author,
            BottomLine bottom,
            SavedLabel saved) {
        this.words = words;
        this.draft = draft;
        this.session = session;
        this.author = author;
        this.bottom = bottom;
        this.saved = saved;
        detach = session.listen(this::changed);
        saved.lost("");
        saved.saved(time(Instant.now()));
        draft.recovered().ifPresent(bottom::say);
    }

    Draft draft() {
        return draft;
    }

    Session session() {
        return session;
    }

    /// Tells the list of drafts how long the text is and what is wrong with it.
    void measured(int pages, List<Finding> found) {
        int errors = 0;
        int warnings = 0;
        for (var finding : found) {
            if (finding.severity() == Severity.ERROR) errors++;
            if (finding.severity() == Severity.WARNING) warnings++;
        }
        draft.measured(pages, errors, warnings);
    }

    private void changed(Change change) {
        waiting++;
        saved.saving();
        told(draft.append(change.after().document(), author));
    }

    private void told(CompletionStage<Instant> stage) {
        stage.whenComplete((time, e) -> Platform.runLater(() -> answered(time, e)));
    }

    private void answered(Instant time, Throwable e) {
        waiting--;
        if (e != null) {
            saved.lost(String.valueOf(e.getMessage()));
            return;
        }
        saved.lost("");
        if (waiting == 0) saved.saved(time(time));
    }

    /// Keeps a version and says so.
    ///
    /// @param name empty: named by its time
    /// @param kept told when it is
    void keepVersion(String name, Runnable kept) {
        var now = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").format(LocalDateTime.now());
        draft.keepVersion(name.isEmpty() ? words.of("version.named", now) : name, author)
                .whenComplete(
                        (version, e) ->
                                Platform.runLater(
                                        () -> {
                                            if (e != null)
                                                bottom.say(
                                                        words.of(
                                                                "saving.failed",
                                                                String.valueOf(e.getMessage())));
                                            else {
                                                bottom.say(
                                                        words.of(
                                                                "saved.version",
                                                                time(version.made())));
                                                kept.run();
                                            }
                                        }));
    }

    private static String time(Instant instant) {
        return LocalTime.ofInstant(instant, ZoneId.systemDefault()).format(TIME);
    }

    /// Writes what is left and lets the draft go.
    @Override
    public void close() {
        detach.run();
        try {
            draft.close();
        } catch (IOException e) {
            bottom.say(words.of("saving.failed", String.valueOf(e.getMessage())));
        }
    }
}
