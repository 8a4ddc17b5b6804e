package org.rubric.workbench.write.outline;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.rubric.document.Id;
import org.rubric.editing.Command;
import org.rubric.editing.Commands;
import org.rubric.editing.clause.Relocating;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;

/// What can be done with a row of the outline: by its menu, or by keys while the keyboard is there.
final class OutlineMenu {
    private final Words words;
    private final Overlay overlay;
    private final Outline outline;
    private final OutlineDrag.Shaping shaping;
    private Optional<Consumer<Id>> why = Optional.empty();

    OutlineMenu(Words words, Overlay overlay, Outline outline, OutlineDrag.Shaping shaping) {
        this.words = words;
        this.overlay = overlay;
        this.outline = outline;
        this.shaping = shaping;
        outline.tree()
                .addEventHandler(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        event -> {
                            open();
                            event.consume();
                        });
        outline.tree().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        var held = outline.held();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        switch (event.getCode()) {
            case CONTEXT_MENU -> open();
            case F10 -> {
                if (!event.isShiftDown()) return;
                open();
            }
            case DELETE -> {
                if (held.isEmpty() || !plain) return;
                shaping.perform(Relocating.delete(held.get()));
            }
            case INSERT -> {
                if (held.isEmpty() || !plain) return;
                begin(held.get());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void begin(Id after) {
        shaping.perform(Relocating.begin(after));
        shaping.write();
    }

    /// Opens the menu below the chosen row.
    void open() {
        var division = outline.selected();
        var place = division.flatMap(one -> outline.bounds(one.id()));
        if (place.isEmpty()) return;
        var menu = new Menu();
        if (division.get().clause()) shape(menu, division.get().id());
        var clause = division.get();
        if (clause.clause())
            why.ifPresent(
                    told ->
                            menu.add(
                                    words.of("ledger.why"),
                                    () -> closing(() -> told.accept(clause.id()))));
        menu.add(words.of("outline.expand"), "*", () -> closing(() -> outline.expand(true)));
        menu.add(words.of("outline.collapse"), () -> closing(() -> outline.expand(false)));
        overlay.below(menu, place.get());
    }

    /// Offers to say why a clause reads as it does.
    void onWhy(Consumer<Id> asked) {
        why = Optional.of(asked);
    }

    private void shape(Menu menu, Id id) {
        add(menu, "promote", "Alt+Shift+←", Relocating.of(id, Commands.promote()));
        add(menu, "demote", "Alt+Shift+→", Relocating.of(id, Commands.demote()));
        add(menu, "up", "Alt+Shift+↑", Relocating.of(id, Commands.moveUp()));
        add(menu, "down", "Alt+Shift+↓", Relocating.of(id, Commands.moveDown()));
        menu.add(words.of("outline.new"), "Insert", () -> closing(() -> begin(id)));
        add(menu, "outline.delete", KeyCode.DELETE.getName(), Relocating.delete(id));
    }

    private void add(Menu menu, String key, String keys, Command command) {
        if (shaping.possible(command))
            menu.add(words.of(key), keys, () -> closing(() -> shaping.perform(command)));
    }

    private void closing(Runnable run) {
        overlay.close();
        run.run();
    }
}
