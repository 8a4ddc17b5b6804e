package org.rubric.workbench.write.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.document.Finding;
import org.rubric.rules.Ignored;
import org.rubric.rules.Sifted;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;
import org.rubric.workbench.text.Sign;

/// The checks that are ignored, each with its reason and the way back.
final class IgnoredPanel extends VBox {
    private static final double WIDTH = 440;
    private static final double TALLEST = 320;

    private final Words words;
    private final VBox rows = new VBox();

    /// @param again checks that one again
    IgnoredPanel(
            Words words,
            List<Sifted.Left> left,
            Function<Finding, String> where,
            Consumer<Ignored> again) {
        this.words = words;
        getStyleClass().add("ignored-panel");
        setPrefWidth(WIDTH);
        var title = new Label(words.of("ignored.title"));
        title.getStyleClass().add("popover-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var escape = new Label("Esc");
        escape.getStyleClass().add("key-cap");
        escape.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(8, title, escape);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("ignored-head");
        for (var each : left) rows.getChildren().add(row(each, where.apply(each.finding()), again));
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(TALLEST);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(head, scroll);
    }

    private Node row(Sifted.Left left, String place, Consumer<Ignored> again) {
        var finding = left.finding();
        var sentence = new Label(Wrapping.safe(finding.message()));
        sentence.setWrapText(true);
        var reason = new Label(Wrapping.safe(words.of("ignored.reason", left.ignored().reason())));
        reason.getStyleClass().add("ignored-reason");
        reason.setWrapText(true);
        var at =
                new Label(
                        place.isEmpty()
                                ? finding.code()
                                : words.of("checks.place", place, finding.code()));
        at.getStyleClass().add("check-place");
        HBox.setHgrow(at, Priority.ALWAYS);
        at.setMaxWidth(Double.MAX_VALUE);
        var link = new Hyperlink(words.of("ignored.again"));
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.getStyleClass().add("check-deed");
        link.setAccessibleText(words.of("ignored.again") + ": " + finding.message());
        link.setOnAction(_ -> again.accept(left.ignored()));
        var foot = new HBox(8, at, link);
        foot.setAlignment(Pos.CENTER_LEFT);
        var both = new VBox(2, sentence, reason, foot);
        both.setPrefWidth(WIDTH - 24 - 24 - 24);
        HBox.setHgrow(both, Priority.ALWAYS);
        var row = new HBox(8, new Sign(finding.severity()), both);
        row.getStyleClass().add("ignored-row");
        return row;
    }

    /// The first way back.
    @Override
    public void requestFocus() {
        var first = lookup(".check-deed");
        if (first == null) super.requestFocus();
        else first.requestFocus();
    }
}
