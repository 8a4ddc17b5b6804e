package org.rubric.workbench.bar;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.workbench.Directed;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Theme;
import org.rubric.workbench.Words;

/// The mark, what is open and what it is called; in the middle, or beside a long title, the search
/// field.
public final class TitleRow extends HBox {
    private static final double GAP = 16;

    private final Label name = new Label();
    private final Label dot = new Label();
    private final Label title = new Label();
    private final HBox left;
    private final SearchField search;
    private final Button theme = new Button();
    private final Button choose = new Button();
    private String called = "";
    private String entitled = "";
    private final Words words;

    public TitleRow(Words words) {
        this.words = words;
        getStyleClass().add("title-row");
        setMinWidth(0);
        var mark = new Label("¶");
        mark.getStyleClass().add("application-mark");
        name.getStyleClass().add("strong");
        title.getStyleClass().add("secondary");
        name.setMinWidth(Region.USE_PREF_SIZE);
        search = new SearchField(words);
        dot.getStyleClass().add("secondary");
        dot.setMinWidth(Region.USE_PREF_SIZE);
        title.textTruncatedProperty().addListener((_, _, cut) -> tell(cut));
        choose.setGraphic(Icons.small(Feather.CHEVRON_DOWN));
        choose.getStyleClass().addAll("flat", "heading-icon");
        choose.setAccessibleText(words.of("meeting.choose"));
        choose.setTooltip(new Tooltip(words.of("meeting.choose")));
        choose.setVisible(false);
        choose.setManaged(false);
        left = new HBox(8, mark, name, dot, title, choose);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(0);
        theme.getStyleClass().addAll("flat", "heading-icon");
        theme.setVisible(false);
        getChildren().addAll(left, search, theme);
        nothing();
    }

    /// A title longer than the window is told by its tooltip.
    private void tell(boolean cut) {
        title.setTooltip(cut ? new Tooltip(title.getText()) : null);
    }

    @Override
    protected void layoutChildren() {
        double from = snappedLeftInset();
        double to = getWidth() - snappedRightInset();
        double end = to - (theme.isVisible() ? theme.prefWidth(-1) + GAP : 0);
        double wanted = left.prefWidth(-1) + GAP;
        double room = end - from - wanted;
        double wide = search.isVisible() ? search.fitted(room, end - from) : 0;
        double centred = (getWidth() - wide) / 2;
        double x = Math.clamp(from + wanted, centred, Math.max(centred, end - wide));
        place(left, from, search.isVisible() ? x - GAP - from : end - from);
        place(search, x, wide);
        place(theme, to - theme.prefWidth(-1), theme.prefWidth(-1));
    }

    private void place(Region node, double x, double wide) {
        double tall =
                node == left ? getHeight() : Math.max(node.minHeight(-1), node.prefHeight(-1));
        node.resizeRelocate(
                snapPositionX(x),
                snapPositionY((getHeight() - tall) / 2),
                snapSizeX(Math.max(0, wide)),
                tall);
    }

    /// What the search field does; without it there is none.
    public void onSearch(Runnable open) {
        search.setVisible(true);
        search.setOnAction(_ -> open.run());
    }

    /// What the button on the right does, that changes between light and dark.
    public void onTheme(Runnable change) {
        theme.setVisible(true);
        theme.setOnAction(_ -> change.run());
    }

    /// Shows the other theme on its button.
    ///
    /// @param keys that do the same
    public void wears(Theme now, String keys) {
        boolean dark = now == Theme.DARK;
        theme.setGraphic(Icons.small(dark ? Feather.SUN : Feather.MOON));
        var says = words.of(dark ? "theme.to.light" : "theme.to.dark");
        theme.setAccessibleText(says);
        theme.setTooltip(new Tooltip(words.of("tooltip", says, keys)));
    }

    /// The search field, below which its list opens.
    public Node field() {
        return search;
    }

    /// Says that nothing is open.
    public void nothing() {
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
        tell(title.isTextTruncated());
        requestLayout();
    }
}
