package org.rubric.workbench.write.check;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Finding;
import org.rubric.rules.Ignored;
import org.rubric.rules.Sifted;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Tally;
import org.rubric.workbench.Words;
import org.rubric.workbench.write.pane.ListPane;
import org.rubric.workbench.write.outline.Whereabouts;

/// The checks of a draft: the sentence first, then where, the code last. Choosing one goes there;
/// what can be done about it stands in its row; what is ignored stands below the list.
public final class ChecksView extends ListPane<Finding> {
    private final Overlay overlay;
    private final Tally tally;
    private final Button filter;
    private final Hyperlink ignored = new Hyperlink();
    private final Consumer<Ignored> again;
    private Optional<Whereabouts> where = Optional.empty();
    private Sifted sifted = Sifted.NOTHING;
    private Gravest sight = Gravest.WARNINGS;

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
        super(words, "checks");
        this.overlay = overlay;
        again = told.again;
        tally = new Tally(words);
        filter = button(Feather.FILTER, "checks", _ -> offerFilter());
        list.setCellFactory(_ -> new CheckRow(words, this::told, offers, list.widthProperty()));
        none.setText(words.of("checks.none"));
        none.setWrapText(false);
        onChosen(told.chosen);
        ignored.getStyleClass().add("ignored-line");
        ignored.setMaxWidth(Double.MAX_VALUE);
        ignored.setWrapText(true);
        ignored.setOnAction(_ -> openIgnored());
        stack(heading(tally, filter));
        named();
    }

    private void named() {
        var name = words.of("checks.filter", words.of(sight.key()));
        name(filter, name, name);
        active(filter, sight != Gravest.WARNINGS);
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
        quietly(this::sift);
    }

    private void sift() {
        var findings = sifted.open().stream().filter(sight::shows).toList();
        var before = chosen();
        rows(findings);
        if (before.filter(findings::contains).isPresent())
            list.getSelectionModel().select(before.get());
        else list.getSelectionModel().clearSelection();
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
        quietly(() -> list.getSelectionModel().select(finding));
        list.scrollTo(finding);
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

    private String told(Finding finding) {
        return where.map(places -> places.words(finding)).orElse("");
    }
}
