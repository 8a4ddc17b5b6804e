package org.rubric.workbench.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.Desk;
import org.rubric.desk.backup.BackupJob;
import org.rubric.desk.backup.Listed;
import org.rubric.desk.backup.Made;
import org.rubric.desk.backup.SafeKeeping;
import org.rubric.desk.backup.SafeKeeping.State;
import org.rubric.desk.backup.Wrapping;
import org.rubric.document.Id;
import org.rubric.repository.Protection;
import org.rubric.workbench.Action;
import org.rubric.workbench.BottomLine.Fact;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.Working;
import org.rubric.workbench.write.WritePlace;

/// Backups in the window: made by themselves behind it, looked at in a panel, told in the bottom
/// line when they fail or grow old. Asks nothing until a folder is chosen.
public final class KeepSafe implements AutoCloseable {
    /// Seconds that closing may take for a last backup.
    private static final long PATIENCE = 4;

    private final Words words;
    private final Desk desk;
    private final WritePlace.Frame frame;
    private final Supplier<Bounds> place;
    private final SafeKeeping keeping;
    private final Aside aside;
    private final Dialogs dialogs;
    private final Holding holding;
    private Optional<SafePanel> panel = Optional.empty();

    /// @param place below which the panel opens
    /// @param open opens a draft that was brought back
    public KeepSafe(
            Words words,
            Desk desk,
            WritePlace.Frame frame,
            Supplier<Bounds> place,
            Consumer<Id> open) {
        this.words = words;
        this.desk = desk;
        this.frame = frame;
        this.place = place;
        aside = new Aside(words, frame.bottom()::say);
        dialogs = new Dialogs(words, () -> frame.overlay().getScene().getWindow());
        holding = new Holding(words, desk, frame, aside, open);
        keeping = new SafeKeeping(desk, InstantSource.system(), PATIENCE);
        keeping.onState(now -> Platform.runLater(() -> became(now)));
        warn();
    }

    /// Opens the panel.
    public Action action() {
        return Action.of("safe", new Action.Face.Hidden(), "", () -> true, this::open);
    }

    /// The same as something to press.
    public Button link() {
        var button = new Button(words.of("safe"), Icons.small(Feather.SHIELD));
        button.getStyleClass().addAll("flat", "safe-link");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(words.of("safe.tip")));
        button.setOnAction(_ -> open());
        return button;
    }

    /// Opens the panel below its place.
    public void open() {
        var state = new StateBox.Deeds(this::choose, keeping::now, keeping::cancel);
        var deeds =
                new SafePanel.Deeds(
                        state,
                        one -> look(one.file()),
                        () -> dialogs.file().ifPresent(this::look),
                        new SafePanel.Saving(
                                new Protection(desk.home()).isOn(),
                                () -> dialogs.everything().ifPresent(this::everything),
                                () -> dialogs.everything().ifPresent(this::sealed)));
        var made = new SafePanel(words, deeds);
        panel = Optional.of(made);
        made.show(keeping.state(), keeping.folder());
        made.show(List.of());
        frame.overlay().below(made, place.get());
        list(made);
    }

    private void list(SafePanel made) {
        var folder = keeping.folder().filter(Files::isDirectory);
        if (folder.isEmpty()) return;
        var store = keeping.settings().store();
        var passed = new ArrayList<String>();
        aside.ask(
                () ->
                        Listed.in(folder.get(), passed::add).stream()
                                .filter(one -> one.head().origin().store().equals(store))
                                .toList(),
                backups -> {
                    made.show(backups);
                    if (!passed.isEmpty()) frame.bottom().say(String.join(" ", passed));
                    if (made.getScene() != null) made.requestFocus();
                });
    }

    private void choose() {
        dialogs.folder(keeping.folder()).ifPresent(this::into);
    }

    /// Backups go into that folder from now on.
    public void into(Path folder) {
        keeping.choose(folder);
    }

    /// Looks at what a backup holds.
    public void look(Path file) {
        holding.open(file, place.get(), this::open);
    }

    /// Writes everything as one file that anybody can read.
    public void everything(Path file) {
        save(file, false);
    }

    /// Writes everything as one file that opens with the passphrase of the documents.
    public void sealed(Path file) {
        save(file, true);
    }

    private void save(Path file, boolean sealed) {
        frame.overlay().close();
        var working = new Working(words, frame.bottom(), String.valueOf(file.getFileName()));
        aside.ask(
                () -> {
                    var settings = keeping.settings();
                    var store = desk.repository();
                    var wrapping = sealed ? Wrapping.of(store) : Wrapping.OPEN;
                    var job = new BackupJob(store, desk.home(), settings.store(), wrapping);
                    var made = job.run(file, settings.sequence() + 1, working);
                    keeping.beside(made);
                    return made;
                },
                this::wrote,
                working::end);
    }

    private void wrote(Made made) {
        var size = new Told(words).size(made.size());
        var key = made.head().isSealed() ? "safe.wrote.sealed" : "safe.wrote";
        var said = words.of(key, made.file().getFileName(), size);
        frame.bottom().say(String.join(" ", said, String.join(" ", made.missing())).strip());
    }

    private void became(State now) {
        panel.ifPresent(
                shown -> {
                    shown.show(now, keeping.folder());
                    if (!(now instanceof State.Working)) list(shown);
                });
        if (!(now instanceof State.Working)) warn();
    }

    /// Fails or old: said in the bottom line until it is neither.
    private void warn() {
        if (!keeping.isNeglected()) {
            frame.bottom().warn(Optional.empty());
            return;
        }
        boolean failed = keeping.state() instanceof State.Failed;
        var said = words.of(failed ? "safe.warn.failed" : "safe.warn.old");
        frame.bottom().warn(Optional.of(Fact.button(said, words.of("safe.tip"), this::open)));
    }

    /// Makes a last backup, within seconds.
    @Override
    public void close() {
        aside.close();
        keeping.close();
    }
}
