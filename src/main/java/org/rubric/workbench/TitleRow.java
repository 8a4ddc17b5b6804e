package org.rubric.workbench;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The mark, what is open and what it is called.
public final class TitleRow extends HBox {
    private final Label name = new Label();
    private final Label dot = new Label();
    private final Label title = new Label();
    private final Button search = new Button();
    private final Button theme = new Button();
    private final Words words;

    TitleRow(Words words) {
        super(8);
        this.words = words;
        getStyleClass().add("title-row");
        setAlignment(Pos.CENTER_LEFT);
        var mark = new Label("¶");
        mark.getStyleClass().add("application-mark");
        name.getStyleClass().add("strong");
        title.getStyleClass().add("secondary");
        name.setMinWidth(Region.USE_PREF_SIZE);
        search.getStyleClass().add("search-field");
        search.setGraphic(searchRow());
        search.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        search.setAccessibleText(words.of("palette"));
        search.setFocusTraversable(false);
        search.setVisible(false);
        dot.getStyleClass().add("secondary");
        dot.setMinWidth(Region.USE_PREF_SIZE);
        var left = new HBox(8, mark, name, dot, title);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setPrefWidth(10);
        left.setMinWidth(0);
        theme.getStyleClass().addAll("flat", "heading-icon");
        theme.setVisible(false);
        var right = new HBox(theme);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setPrefWidth(10);
        right.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, search, right);
        nothing();
    }

    private HBox searchRow() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var keys = new Label("Ctrl+Shift+P");
        keys.getStyleClass().add("secondary");
        var row =
                new HBox(8, Icons.small(Feather.SEARCH), new Label(words.of("palette")), gap, keys);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(360);
        return row;
    }

    /// What the search field does; without it there is none.
    void onSearch(Runnable open) {
        search.setVisible(true);
        search.setOnAction(_ -> open.run());
    }

    /// What the button on the right does, that changes between light and dark.
    void onTheme(Runnable change) {
        theme.setVisible(true);
        theme.setOnAction(_ -> change.run());
    }

    /// Shows the other theme on its button.
    ///
    /// @param keys that do the same
    void wears(Theme now, String keys) {
        boolean dark = now == Theme.DARK;
        theme.setGraphic(Icons.small(dark ? Feather.SUN : Feather.MOON));
        var says = words.of(dark ? "theme.to.light" : "theme.to.dark");
        theme.setAccessibleText(says);
        theme.setTooltip(new Tooltip(words.of("tooltip", says, keys)));
    }

    /// The search field, below which its list opens.
    Node field() {
        return search;
    }

    /// Says that nothing is open.
    void nothing() {
        name.setText(words.of("application"));
        dot.setText("");
        title.setText("");
    }

    /// How what is open is known.
    public String called() {
        return name.getText();
    }

    /// @param called how it is known: "Draft new Rec. ITU-T Y.IoT-flood"
    public void show(String called, String entitled) {
        name.setText(called);
        dot.setText(entitled.isEmpty() ? "" : "·");
        Directed.words(title, entitled);
    }
}
