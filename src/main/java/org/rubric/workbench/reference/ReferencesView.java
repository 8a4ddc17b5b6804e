package org.rubric.workbench.reference;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.reference.Listed;
import org.rubric.desk.reference.ReferenceList;
import org.rubric.workbench.Words;
import org.rubric.workbench.write.pane.ListPane;

/// What the draft lists, entry by entry: how each stands, where it is cited, what to do with it.
final class ReferencesView extends ListPane<Listed> {
    private static final double TALL = 360;
    private final ReferenceDeeds deeds;
    private final Hyperlink missing = new Hyperlink();
    private final Button filter;
    private ReferenceList all = ReferenceList.EMPTY;
    private boolean openOnly;

    /// @param learn adds all that the catalogue lacks
    /// @param away puts the list away
    ReferencesView(Words words, ReferenceDeeds deeds, Runnable learn, Runnable away) {
        super(words, "references", "references");
        this.deeds = deeds;
        tall(TALL);
        list.setCellFactory(_ -> new ReferenceRow(words, deeds, list.widthProperty()));
        none.setText(words.of("references.none"));
        none.getStyleClass().add("secondary");
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, away));
        missing.getStyleClass().add("ignored-line");
        missing.setMaxWidth(Double.MAX_VALUE);
        missing.setWrapText(true);
        missing.setOnAction(_ -> learn.run());
        filter = button(Feather.FILTER, "references.open", _ -> turn());
        stack(heading(count, filter, button(Feather.X, "references.end", _ -> away.run())));
    }

    private void turn() {
        openOnly = !openOnly;
        active(filter, openOnly);
        show(all);
    }

    /// Takes another list; the chosen entry stays chosen if it is still there.
    void show(ReferenceList now) {
        all = now;
        var before = chosen().map(one -> one.entry().id());
        var shown = now.entries().stream().filter(one -> !openOnly || Standings.open(one)).toList();
        if (!list.getItems().equals(shown)) list.getItems().setAll(shown);
        before.ifPresent(
                id ->
                        shown.stream()
                                .filter(one -> one.entry().id().equals(id))
                                .forEach(one -> list.getSelectionModel().select(one)));
        long open = now.entries().stream().filter(Standings::open).count();
        count.setText(words.of("references.count", now.entries().size(), open));
        int many = now.missing().size();
        missing.setText(words.of("references.missing", many));
        getChildren().remove(missing);
        if (many > 0 && deeds.learns()) getChildren().add(missing);
    }

    private void pressed(KeyEvent event, Runnable away) {
        var one = chosen();
        if (event.getCode() == KeyCode.ESCAPE) away.run();
        else if (one.isEmpty() || event.isShortcutDown() || event.isAltDown()) return;
        else if (!pressed(event.getCode(), one.get())) return;
        event.consume();
    }

    private boolean pressed(KeyCode key, Listed one) {
        switch (key) {
            case ENTER -> deeds.go(one);
            case U -> deeds.update(one);
            case M -> deeds.move(one);
            case A -> deeds.learn(one);
            case DELETE -> deeds.remove(one);
            case C -> deeds.cited(one, list);
            case J -> deeds.justify(one, list);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// What the catalogue lacks, shown or not.
    List<Listed> missing() {
        return all.missing();
    }
}
