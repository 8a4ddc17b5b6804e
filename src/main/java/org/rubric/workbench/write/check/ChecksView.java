package org.rubric.workbench.write.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Finding;
import org.rubric.rules.Ignored;
import org.rubric.rules.Sifted;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Tally;
import org.rubric.workbench.Words;
import org.rubric.workbench.write.outline.Whereabouts;

/// The checks of a draft: the sentence first, then where, the code last. Choosing one goes there;
/// what can be done about it stands in its row; what is ignored stands below the list.
public final class ChecksView extends VBox {
    private final Words words;
    private final Overlay overlay;
    private final ListView<Finding> list = new ListView<>();
    private final Tally tally;
    private final Button filter;
    private final Hyperlink ignored = new Hyperlink();
    private final Consumer<Finding> chosen;
    private final Consumer<Ignored> again;
    private Optional<Whereabouts> where = Optional.empty();
    private Sifted sifted = Sifted.NOTHING;
    private Gravest sight = Gravest.WARNINGS;
    private boolean showing;

    /// What a row offers when it is the chosen one.
    ///
    /// @param fix offers the corrections, below a node of the row
    /// @param ignore asks for the reason
    /// @param why tells about the rule, if there is one
    record Offers(Deed fix, Deed ignore, Deed why) {}

    /// @param possible whether it makes sense for a finding
    record Deed(String words, Predicate<Finding> possible, BiConsumer<Finding, Node> run) {}

    /// @param chosen told which finding was chosen
    /// @param again told which ignored check is to be checked again
    public record Told(Consumer<Finding> chosen, Consumer<Ignored> again) {}

    public ChecksView(Words words, Overlay overlay, Told told, Offers offers) {
        this.words = words;
        this.overlay = overlay;
        this.chosen = told.chosen;
        this.again = told.again;
        tally = new Tally(words);
        filter = new Button("", Icons.small(Feather.FILTER));
        getStyleClass().add("checks");
        list.setCellFactory(_ -> new CheckRow(words, this::told, offers, list.widthProperty()));
        list.setAccessibleText(words.of("checks"));
        list.setPlaceholder(new Label(words.of("checks.none")));
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (_, _, now) -> {
                            if (now != null && !showing) this.chosen.accept(now);
                        });
        VBox.setVgrow(list, Priority.ALWAYS);
        ignored.getStyleClass().add("ignored-line");
        ignored.setMaxWidth(Double.MAX_VALUE);
        ignored.setOnAction(_ -> openIgnored());
        getChildren().addAll(heading(), list);
    }

    private Node heading() {
        var head = new Label(words.of("checks").toUpperCase(Locale.ROOT));
        head.getStyleClass().add("pane-heading-words");
        head.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(tally, Priority.ALWAYS);
        filter.getStyleClass().addAll("flat", "heading-button");
        filter.setOnAction(_ -> offerFilter());
        filter.setMinWidth(Region.USE_PREF_SIZE);
        named();
        var heading = new HBox(head, tally, filter);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("pane-heading");
        return heading;
    }

    private void named() {
        var name = words.of("checks.filter", words.of(sight.key()));
        filter.setAccessibleText(name);
        filter.setTooltip(new Tooltip(name));
        filter.getStyleClass().remove("active");
        if (sight != Gravest.WARNINGS) filter.getStyleClass().add("active");
    }

    private void offerFilter() {
        var menu = new Menu();
        for (var each : Gravest.values())
            menu.add(
                    words.of(each.key()),
                    each == sight ? "\u2713" : " ",
                    () -> {
                        overlay.close();
                        sight = each;
                        named();
                        fill();
                    });
        overlay.below(menu, filter.localToScene(filter.getLayoutBounds()));
    }

    /// Takes other findings; the chosen one stays chosen if it is still there.
    public void show(Sifted now, Whereabouts places) {
        where = Optional.of(places);
        sifted = now;
        tally.show(now.open());
        fill();
        int many = now.left().size();
        ignored.setText(words.of("ignored.count", many));
        if (many == 0) getChildren().remove(ignored);
        else if (!getChildren().contains(ignored)) getChildren().add(ignored);
    }

    private void fill() {
        showing = true;
        var findings = sifted.open().stream().filter(sight::shows).toList();
        var before = list.getSelectionModel().getSelectedItem();
        if (!list.getItems().equals(findings)) list.getItems().setAll(findings);
        else list.refresh();
        if (before != null && findings.contains(before)) list.getSelectionModel().select(before);
        else list.getSelectionModel().clearSelection();
        showing = false;
    }

    /// Shows what is ignored and why.
    void openIgnored() {
        if (sifted.left().isEmpty()) return;
        var panel =
                new IgnoredPanel(
                        words,
                        sifted.left(),
                        this::told,
                        check -> {
                            overlay.close();
                            again.accept(check);
                            openIgnored();
                        });
        overlay.below(panel, ignored.localToScene(ignored.getLayoutBounds()));
    }

    /// Chooses a finding without going there.
    public void point(Finding finding) {
        showing = true;
        list.getSelectionModel().select(finding);
        list.scrollTo(finding);
        showing = false;
    }

    /// Where the row of a finding is in the scene; the list where it has none in sight.
    Bounds place(Finding finding) {
        for (var node : list.lookupAll(".check-row"))
            if (node instanceof CheckRow row && !row.isEmpty() && finding.equals(row.getItem()))
                return row.localToScene(row.getLayoutBounds());
        return list.localToScene(list.getLayoutBounds());
    }

    /// The finding after the chosen one, from the top again at the end; empty when there is none.
    public Optional<Finding> next() {
        return step(1);
    }

    /// The finding before the chosen one, from the end again at the top.
    public Optional<Finding> previous() {
        return step(-1);
    }

    private Optional<Finding> step(int by) {
        int many = list.getItems().size();
        if (many == 0) return Optional.empty();
        int now = list.getSelectionModel().getSelectedIndex();
        int start = now < 0 && by < 0 ? 0 : now;
        list.getSelectionModel().clearAndSelect(Math.floorMod(start + by, many));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        return chosen();
    }

    public Optional<Finding> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// What the list shows, in its order.
    List<Finding> shown() {
        return List.copyOf(list.getItems());
    }

    private String told(Finding finding) {
        return where.map(places -> places.words(finding)).orElse("");
    }

    public ListView<Finding> list() {
        return list;
    }
}
