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
    private final Button choose = new Button();
    private String called = "";
    private String entitled = "";
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
        choose.setGraphic(Icons.small(Feather.CHEVRON_DOWN));
        choose.getStyleClass().addAll("flat", "heading-icon");
        choose.setAccessibleText(words.of("meeting.choose"));
        choose.setTooltip(new Tooltip(words.of("meeting.choose")));
        choose.setVisible(false);
        choose.setManaged(false);
        var left = new HBox(8, mark, name, dot, title, choose);
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
        show(words.of("application"), "");
    }

    /// How the draft that is open is known, whatever the row says meanwhile.
    public String called() {
        return called;
    }

    /// @param called how it is known: "Draft new Rec. ITU-T Y.IoT-flood"
    public void show(String called, String entitled) {
        this.called = called;
        this.entitled = entitled;
        if (choose.isVisible()) return;
        say(called, entitled);
    }

    /// Says something else than the draft, until it is given [#back].
    ///
    /// @param run what a press on it does
    public void lend(String called, String entitled, Runnable run) {
        choose.setVisible(true);
        choose.setManaged(true);
        choose.setOnAction(_ -> run.run());
        say(called, entitled);
    }

    /// Says again what the draft is called.
    public void back() {
        choose.setVisible(false);
        choose.setManaged(false);
        say(called, entitled);
    }

    /// What was lent, below which a list can open.
    public Node lent() {
        return name;
    }

    private void say(String called, String entitled) {
        name.setText(called);
        dot.setText(entitled.isEmpty() ? "" : "·");
        Directed.words(title, entitled);
    }
}
