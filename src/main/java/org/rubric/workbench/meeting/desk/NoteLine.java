package org.rubric.workbench.meeting.desk;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javafx.application.Platform;
import org.rubric.desk.Desk;
import org.rubric.document.Id;
import org.rubric.repository.Kind;
import org.rubric.workbench.Later;

/// A private note that is being typed, kept on disk half a second behind at most, so that a program
/// that is broken off loses no word of it. Belongs to the JavaFX thread.
final class NoteLine {
    private static final Kind<Line> KIND = Kind.of("note-line", Line.class);

    /// So far behind is what is kept, in milliseconds.
    private static final double BEHIND = 250;

    private final Desk desk;
    private final Later keeping = new Later(BEHIND, this::keep);
    private Optional<Id> meeting = Optional.empty();
    private Line line = new Line("");
    private boolean changed;
    private int waiting;

    /// What was typed so far.
    private record Line(String text) {}

    NoteLine(Desk desk) {
        this.desk = desk;
    }

    /// Takes a meeting up and answers what was being typed in it.
    String meet(Id next) {
        keep();
        meeting = Optional.of(next);
        try {
            line = desk.repository().records().find(KIND, next.value()).orElse(new Line(""));
        } catch (IOException _) {
            line = new Line("");
        }
        return line.text;
    }

    void typed(String text) {
        if (text.equals(line.text)) return;
        line = new Line(text);
        changed = true;
        keeping.ask();
    }

    /// What was typed became a note: it is forgotten when that is on disk.
    void noted(CompletionStage<Instant> safe) {
        waiting++;
        safe.whenComplete((_, failure) -> Platform.runLater(() -> noted(failure == null)));
    }

    private void noted(boolean safe) {
        waiting--;
        changed &= safe || !line.text.isBlank();
        keep();
    }

    /// Keeps what is being typed, now.
    void keep() {
        keeping.stop();
        if (!changed || waiting > 0 || meeting.isEmpty()) return;
        changed = false;
        var name = meeting.get().value();
        try {
            var records = desk.repository().records();
            if (!line.text.isBlank()) records.put(KIND, name, line, desk.author());
            else if (records.has(KIND, name)) records.remove(KIND, name, desk.author());
        } catch (IOException _) {
            // The ledger tells when the disk refuses.
        }
    }
}
