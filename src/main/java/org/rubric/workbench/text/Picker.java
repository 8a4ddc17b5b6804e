package org.rubric.workbench.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Position;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;
import org.rubric.workbench.text.line.Hit;

/// The list below the caret that opens at `@` (anything) and `[` (references): what is typed on
/// narrows it, Enter takes it. The text keeps the keyboard.
final class Picker extends VBox {
    private static final int ROWS = 6;
    private static final double LIST = 312;
    private static final double PREVIEW = 288;

    private final DocumentView view;
    private final Places places;
    private final Selecting selecting;
    private final VBox rows = new VBox();
    private final HBox foot = new HBox(16);
    private final VBox preview = new VBox();
    private final Label count = new Label();
    private Optional<Position> start = Optional.empty();
    private boolean citations;
    private Candidates candidates;
    private List<Candidates.Candidate> found = List.of();
    private int chosen;

    Picker(DocumentView view, Places places, Selecting selecting) {
        this.view = view;
        this.places = places;
        this.selecting = selecting;
        setManaged(false);
        setVisible(false);
        getStyleClass().addAll("floating", "picker");
        rows.getStyleClass().add("picker-rows");
        rows.setMinWidth(LIST);
        rows.setMaxWidth(LIST);
        preview.getStyleClass().add("picker-preview");
        preview.setMinWidth(PREVIEW + 32);
        foot.getStyleClass().add("picker-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.getStyleClass().add("secondary");
        foot.getChildren()
                .addAll(
                        hint("Enter", "pick.insert"),
                        hint("Tab", "pick.title"),
                        hint("Esc", "pick.keep"),
                        gap,
                        count);
        var body = new HBox(rows, preview);
        HBox.setHgrow(preview, Priority.ALWAYS);
        getChildren().addAll(body, foot);
    }

    private HBox hint(String key, String words) {
        var hint = new HBox(8, Hover.keyCap(key), new Label(view.say(words)));
        hint.setAlignment(Pos.CENTER_LEFT);
        return hint;
    }

    boolean open() {
        return start.isPresent();
    }

    /// Opens when the letter that has just been typed is its sign.
    void typed(String letter) {
        if (letter.equals("@")) open(false);
        if (letter.equals("[")) open(true);
    }

    /// Opens at the sign that has just been typed before the caret.
    void open(boolean onlyCitations) {
        var caret = selecting.caret().map(Hit::position);
        if (caret.isEmpty() || caret.get().offset() == 0) return;
        citations = onlyCitations;
        candidates = new Candidates(view.setting().document(), view.wording());
        start = Optional.of(new Position(caret.get().block(), caret.get().offset() - 1));
        chosen = 0;
        follow();
    }

    /// Narrows the list after the text or the caret changed; closes when the caret has left.
    void follow() {
        if (start.isEmpty()) return;
        var typed = typed();
        if (typed.isEmpty()) {
            close();
            return;
        }
        var before = chosen < found.size() ? Optional.of(found.get(chosen)) : Optional.empty();
        found = candidates.matching(typed.get(), citations);
        if (found.isEmpty() || typed.get().startsWith(" ")) {
            setVisible(false);
            if (typed.get().length() > 24 || citations || typed.get().startsWith(" ")) close();
            return;
        }
        if (before.isEmpty() || !found.getFirst().equals(before.get())) chosen = 0;
        fill();
        place();
    }

    /// What stands between the sign and the caret; empty when the caret is elsewhere.
    private Optional<String> typed() {
        var caret = selecting.caret().map(Hit::position);
        var from = start.orElseThrow();
        return caret.filter(at -> at.block().equals(from.block()) && at.offset() > from.offset())
                .flatMap(at -> places.spot(at.block()).map(spot -> spot.line().passage()))
                .filter(passage -> passage.steps() >= caret.orElseThrow().offset())
                .map(
                        passage ->
                                passage.text()
                                        .substring(
                                                passage.character(from.offset() + 1),
                                                passage.character(caret.orElseThrow().offset())));
    }

    private void fill() {
        int first = Math.clamp(chosen - ROWS + 1, 0, Math.max(0, found.size() - ROWS));
        var shown = new ArrayList<HBox>();
        for (int i = first; i < Math.min(found.size(), first + ROWS); i++) {
            var candidate = found.get(i);
            var label = new Label(candidate.label());
            label.getStyleClass().add("strong");
            label.setMinWidth(Region.USE_PREF_SIZE);
            var row = new HBox(8, label, new Label(candidate.title()));
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("picker-row");
            row.setMaxWidth(LIST);
            if (i == chosen) row.getStyleClass().add("chosen");
            int index = i;
            row.setOnMouseClicked(
                    _ -> {
                        chosen = index;
                        take(false);
                    });
            shown.add(row);
        }
        rows.getChildren().setAll(shown);
        var peek = new Peek(view.setting(), PREVIEW);
        peek.show(found.get(chosen).target());
        preview.getChildren().setAll(peek);
        count.setText(view.say("pick.count", found.size(), candidates.size()));
    }

    private void place() {
        var caret = selecting.caret().flatMap(places::caret);
        if (caret.isEmpty()) return;
        setVisible(true);
        toFront();
        applyCss();
        double wide = LIST + PREVIEW + 34;
        double tall = prefHeight(wide);
        resize(wide, tall);
        layout();
        var seen = Floating.size(this, wide, tall);
        relocate(beside(caret.get(), seen.getX()), under(caret.get(), seen.getY()));
    }

    private double beside(Rectangle2D caret, double wide) {
        double left = Math.min(caret.getMinX(), view.flow().columnLeft());
        return Math.round(Math.clamp(left, 8, Math.max(8, view.getWidth() - wide - 24)));
    }

    private double under(Rectangle2D caret, double tall) {
        double below = caret.getMaxY() + 6;
        boolean room = below + tall <= view.getHeight() - 8;
        return Math.round(room ? below : Math.max(8, caret.getMinY() - 6 - tall));
    }

    /// Answers whether the key was for the list.
    boolean pressed(KeyEvent event) {
        if (start.isEmpty()) return false;
        switch (event.getCode()) {
            case ESCAPE -> close();
            case UP, DOWN -> {
                if (!isVisible()) return false;
                int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
                chosen = Math.floorMod(chosen + step, found.size());
                fill();
            }
            case ENTER, TAB -> {
                if (!isVisible()) return false;
                take(event.getCode() == KeyCode.TAB);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void take(boolean titled) {
        var candidate = found.get(chosen);
        var from = start.orElseThrow();
        var to = selecting.caret().map(Hit::position).orElse(from);
        close();
        view.perform(Commands.replace(new Selection.Text(from, to), reference(candidate, titled)));
        view.requestFocus();
    }

    private static List<Inline> reference(Candidates.Candidate candidate, boolean titled) {
        var target = candidate.target();
        if (candidate.citation())
            return List.of(new Inline.Citation(target, "", candidate.label(), Marks.NONE));
        var whole =
                new Inline.CrossReference(target, Inline.Form.FULL, candidate.label(), Marks.NONE);
        if (!titled || candidate.title().isEmpty()) return List.of(whole);
        var title =
                new Inline.CrossReference(target, Inline.Form.TITLE, candidate.title(), Marks.NONE);
        return List.of(
                whole, new Inline.Text(" (", Marks.NONE), title, new Inline.Text(")", Marks.NONE));
    }

    void close() {
        start = Optional.empty();
        found = List.of();
        setVisible(false);
    }
}
