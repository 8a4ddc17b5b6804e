package org.rubric.workbench.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.register.Forms;
import org.rubric.desk.register.Noun;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.bar.Roomy;
import org.rubric.workbench.bar.Rows;

/// A register as a table, with its search and what can be done with it above.
final class RegisterMiddle extends VBox {
    private final Words words;
    private final RegisterTable table;
    private static final double SEARCH = 270;

    private final TextField search = Roomy.prompt(new TextField(), SEARCH);
    private final Label count = new Label();
    private final Button paste;

    /// @param chosen told which row is chosen; empty: none
    /// @param opened told which row Enter opens
    RegisterMiddle(
            Words words,
            Consumer<Optional<Entry>> chosen,
            Consumer<Entry> opened,
            DocumentsPlace place) {
        this.words = words;
        table = new RegisterTable(chosen, opened);
        search.textProperty().addListener((_, _, text) -> table.filter(text));
        count.getStyleClass().add("secondary");
        count.setMinWidth(Region.USE_PREF_SIZE);
        paste = new Button(words.of("register.paste"), Icons.small(Feather.CLIPBOARD));
        paste.setTooltip(
                new Tooltip(words.of("tooltip", words.of("register.paste.tip"), "Ctrl+V")));
        paste.setOnAction(_ -> place.paste());
        paste.setMinWidth(Region.USE_PREF_SIZE);
        var ways = new Rows(8, 8, search, paste);
        HBox.setHgrow(ways, Priority.ALWAYS);
        var bar = new HBox(8, ways, count);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("register-bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar, table);
        getStyleClass().add("register-middle");
    }

    /// What the register is called.
    void name(Register register) {
        var name = words.of(register.key());
        search.setPromptText(words.of("register.search", name));
        search.setAccessibleText(search.getPromptText());
        table.setAccessibleText(name);
        boolean pasted = Forms.card(register.word()).isPresent();
        paste.setVisible(pasted);
        paste.setManaged(pasted);
    }

    void fill(Register register, Shelf shelf) {
        table.show(
                shelf.columns(),
                shelf.numbers(),
                shelf.entries(),
                words.of(register.key() + ".empty"));
        count.setText(count(register, shelf.entries()));
        table.filter(search.getText());
    }

    /// The user's own row is not one more of them.
    private String count(Register register, List<Entry> entries) {
        boolean cards = Forms.card(register.word()).isPresent();
        int mine = register == Register.PEOPLE ? 1 : 0;
        if (cards) return Noun.of(register.word(), entries.size() - mine);
        if (register == Register.STUDY_GROUP) return "";
        return words.of(register.key() + ".count", entries.size());
    }

    /// The place of the search.
    Bounds bar() {
        return sceneToLocal(search.localToScene(search.getLayoutBounds()));
    }

    /// The row that is chosen.
    Optional<Entry> chosen() {
        return table.chosen();
    }

    /// Chooses the row that is called so, else the first.
    void choose(String name) {
        if (!table.choose(entry -> entry.cells().getFirst().equals(name))) table.chooseFirst();
    }

    /// Chooses the row with that key; false where there is none.
    boolean key(String key) {
        return table.choose(entry -> entry.key().equals(key));
    }

    void chooseFirst() {
        table.chooseFirst();
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }
}
