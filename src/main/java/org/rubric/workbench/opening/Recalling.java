package org.rubric.workbench.opening;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import org.rubric.desk.Desk;
import org.rubric.desk.opening.OpeningReport;
import org.rubric.desk.opening.Openings;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.interchange.Imported;
import org.rubric.workbench.Action;
import org.rubric.workbench.Words;
import org.rubric.workbench.write.WordStrip;
import org.rubric.workbench.write.WritePlace;

/// Keeps how drafts were opened, and shows it again.
///
/// @param open opens a draft at a place, or goes there
public record Recalling(
        Words words, Desk desk, WritePlace.Frame frame, BiConsumer<Id, Position> open) {

    /// A file became a draft. The report is made in the background; what is answered about its
    /// places goes into it.
    public void took(Id draft, Path file, Imported imported, WordStrip strip, Executor background) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        strip.onAnswer(
                (said, answer) ->
                        background.execute(
                                () -> tried(kept -> kept.answer(draft, said, answer, author()))));
        background.execute(
                () ->
                        tried(
                                kept ->
                                        kept.keep(
                                                draft,
                                                OpeningReport.of(file, imported, now),
                                                author())));
    }

    private String author() {
        return desk.author();
    }

    /// Something that is done with the reports.
    private interface Deed {
        void with(Openings kept) throws IOException;
    }

    private void tried(Deed deed) {
        try {
            deed.with(new Openings(desk.repository().records()));
        } catch (IOException | RuntimeException e) {
            Platform.runLater(() -> frame.bottom().say(words.of("opening.lost", e.getMessage())));
        }
    }

    /// The report of a draft; empty: it has none.
    public Optional<OpeningReport> of(Id draft) {
        try {
            return new Openings(desk.repository().records()).of(draft);
        } catch (IOException e) {
            frame.bottom().say(words.of("opening.lost", e.getMessage()));
            return Optional.empty();
        }
    }

    /// Whether a draft has a report.
    public boolean has(Id draft) {
        try {
            return new Openings(desk.repository().records()).has(draft);
        } catch (IOException _) {
            return false;
        }
    }

    /// Shows the report of a draft below a place of the scene.
    public void show(Id draft, Bounds below) {
        of(draft)
                .ifPresent(
                        report -> {
                            var panel =
                                    new OpeningPanel(
                                            words,
                                            report,
                                            block -> {
                                                frame.overlay().close();
                                                open.accept(draft, new Position(block, 0));
                                            });
                            frame.overlay().below(panel, below);
                        });
    }

    /// What the palette offers.
    ///
    /// @param draft the one that is open
    /// @param place below which the report is shown
    public List<Action> actions(Supplier<Optional<Id>> draft, Supplier<Bounds> place) {
        return List.of(
                Action.of(
                        "opening.show",
                        new Action.Face.Hidden(),
                        "",
                        () -> draft.get().filter(this::has).isPresent(),
                        () -> draft.get().ifPresent(id -> show(id, place.get()))));
    }
}
