package org.rubric.workbench.text.table;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.editing.table.TableGrid;
import org.rubric.editing.table.TableGrid.Slot;
import org.rubric.workbench.text.caret.Places;
import org.rubric.workbench.text.caret.Selecting;
import org.rubric.workbench.text.line.Hit;

/// The keys while cells or whole blocks are selected: Shift with an arrow takes more or fewer
/// cells, Esc goes back to the caret.
public final class CellKeys {
    private final Places places;
    private final Selecting selecting;
    private final Supplier<Optional<Document>> document;

    CellKeys(Places places, Selecting selecting, Supplier<Optional<Document>> document) {
        this.places = places;
        this.selecting = selecting;
        this.document = document;
    }

    /// Answers whether the key was one of these.
    public boolean pressed(KeyEvent event) {
        if (!selecting.whole() || event.isAltDown() || event.isShortcutDown()) return false;
        if (event.getCode() == KeyCode.ESCAPE) {
            selecting.caret().ifPresent(at -> selecting.put(at, false));
            return true;
        }
        if (!event.isShiftDown() || selecting.cells().isEmpty()) return false;
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> step(0, -1);
            case RIGHT, KP_RIGHT -> step(0, 1);
            case UP, KP_UP -> step(-1, 0);
            case DOWN, KP_DOWN -> step(1, 0);
            default -> false;
        };
    }

    private boolean step(int down, int across) {
        var table = document.get().flatMap(now -> now.find(selecting.cells().get().table()));
        if (!(table.orElse(null) instanceof Exhibit.Table found)) return false;
        var grid = TableGrid.of(found);
        var slot = grid.slots().stream().filter(this::holdsCaret).findFirst();
        slot.flatMap(s -> beside(grid, s, down, across))
                .flatMap(next -> Selecting.first(next.cell()))
                .ifPresent(
                        place -> {
                            selecting.put(Hit.at(place), true);
                            places.reveal(Hit.at(place));
                        });
        return true;
    }

    private static Optional<Slot> beside(TableGrid grid, Slot slot, int down, int across) {
        int row = down > 0 ? slot.row() + slot.down() : slot.row() + down;
        int column = across > 0 ? slot.column() + slot.across() : slot.column() + across;
        return row < 0 || column < 0 ? Optional.empty() : grid.at(row, column);
    }

    private boolean holdsCaret(Slot slot) {
        var line = selecting.caret().orElseThrow().position().block();
        boolean[] found = {false};
        slot.cell().forEach(part -> found[0] |= part.id().equals(line));
        return found[0];
    }
}
