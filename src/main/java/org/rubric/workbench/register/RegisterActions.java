package org.rubric.workbench.register;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.FileChooser;
import org.rubric.desk.Desk;
import org.rubric.desk.FileNames;
import org.rubric.desk.register.Forms;
import org.rubric.workbench.Action;
import org.rubric.workbench.Words;
import org.rubric.workbench.register.card.FactField;
import org.rubric.workbench.write.WritePlace;

/// What can be done in the place *Documents*.
final class RegisterActions {
    private final Words words;
    private final Desk desk;
    private final DocumentsPlace place;
    private final WritePlace.Frame frame;

    RegisterActions(Words words, Desk desk, DocumentsPlace place, WritePlace.Frame frame) {
        this.words = words;
        this.desk = desk;
        this.place = place;
        this.frame = frame;
    }

    List<List<Action>> all() {
        return List.of(
                List.of(
                        of("undo", "Shortcut+Z", this::free, () -> place.editing().undo(undone())),
                        of("redo", "Shortcut+Y", this::free, () -> place.editing().redo(redone())),
                        of(
                                "register.paste",
                                "Shortcut+V",
                                () -> !typing() && pasted(),
                                place::paste),
                        of("register.import", "", this::pasted, this::choose),
                        of("register.add", "", this::pasted, this::add),
                        of("register.csv", "", () -> true, this::csv),
                        of("register.catalogue", "", () -> true, this::catalogue),
                        of("details.mine", "", () -> true, place::mine)));
    }

    private static Action of(String key, String keys, BooleanSupplier can, Runnable run) {
        return Action.of(key, new Action.Face.Hidden(), keys, can, run);
    }

    private Consumer<String> undone() {
        return said -> frame.bottom().say(words.of("undone", said));
    }

    private Consumer<String> redone() {
        return said -> frame.bottom().say(words.of("redone", said));
    }

    private Scene scene() {
        return frame.overlay().getScene();
    }

    /// Whether the keyboard is in a field, which pastes and undoes for itself.
    private boolean typing() {
        return scene() != null && scene().getFocusOwner() instanceof TextInputControl;
    }

    /// A field in which nothing waits leaves undo to the register.
    /// A view of its own takes its own changes back.
    private boolean free() {
        return place.registers() && (!typing() || FactField.settled(scene().getFocusOwner()));
    }

    private boolean pasted() {
        return Forms.card(place.at().word()).isPresent();
    }

    private void add() {
        var panel = new AddPanel(words, words.of(place.at().key()), this::add);
        frame.overlay().below(panel, place.bar());
    }

    private void add(String name) {
        Forms.card(place.at().word())
                .ifPresent(
                        form -> {
                            try {
                                var item = Adding.blank(form, name, desk.author());
                                place.want(item);
                                place.editing()
                                        .catalogue(
                                                words.of("register.added", item.name()),
                                                c -> item.instead(Optional.empty(), c));
                                frame.overlay().close();
                            } catch (IllegalArgumentException e) {
                                frame.bottom().say(e.getMessage());
                            }
                        });
    }

    private void choose() {
        var chooser = chooser("register.import", "*.csv", "*.tsv", "*.bib", "*.json", "*.html");
        Optional.ofNullable(chooser.showOpenDialog(scene().getWindow()))
                .map(File::toPath)
                .ifPresent(place::drop);
    }

    private FileChooser chooser(String key, String... ends) {
        var chooser = new FileChooser();
        chooser.setTitle(words.of(key));
        chooser.getExtensionFilters()
                .setAll(List.of(new FileChooser.ExtensionFilter(words.of("register.files"), ends)));
        return chooser;
    }

    private void csv() {
        var chooser = chooser("register.csv", "*.csv");
        chooser.setInitialFileName(FileNames.of(words.of(place.at().key())) + ".csv");
        save(chooser, file -> new CatalogueFiles(desk).csv(place.at(), file));
    }

    private void catalogue() {
        var chooser = chooser("register.catalogue", "*.json");
        chooser.setInitialFileName("catalogue.json");
        save(chooser, new CatalogueFiles(desk)::json);
    }

    private interface Saving {
        void to(Path file) throws IOException;
    }

    private void save(FileChooser chooser, Saving saving) {
        var file = chooser.showSaveDialog(scene().getWindow());
        if (file == null) return;
        try {
            saving.to(file.toPath());
            frame.bottom().say(words.of("pdf.written", file.getName(), file.getParent()));
        } catch (IOException e) {
            frame.bottom().say(e.getMessage());
        }
    }
}
