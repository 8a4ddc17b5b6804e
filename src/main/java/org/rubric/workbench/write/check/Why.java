package org.rubric.workbench.write.check;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Finding;
import org.rubric.rules.Sheet;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;
import org.rubric.workbench.text.Sign;

/// Why a check is there: the sentence, one paragraph, a good and a bad example; source and code
/// last and small. Esc closes it.
final class Why extends VBox {
    private static final double WIDTH = 608;

    Why(Words words, Finding finding, Sheet sheet) {
        getStyleClass().add("why");
        setPrefWidth(WIDTH);
        setFocusTraversable(true);
        var sentence = new Label(Wrapping.safe(finding.message()));
        sentence.getStyleClass().add("popover-title");
        sentence.setWrapText(true);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var escape = new Label("Esc");
        escape.getStyleClass().add("key-cap");
        escape.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(8, new Sign(finding.severity()), sentence, gap, escape);
        head.setAlignment(Pos.TOP_LEFT);
        var reason = new Label(sheet.reason().why());
        reason.setWrapText(true);
        reason.getStyleClass().add("running");
        var good = example(words.of("why.good"), Feather.CHECK, "good", sheet.reason().good());
        var bad = example(words.of("why.bad"), Feather.X, "bad", sheet.reason().bad());
        var pair = new HBox(24, good, bad);
        HBox.setHgrow(good, Priority.ALWAYS);
        HBox.setHgrow(bad, Priority.ALWAYS);
        var source = new Label(words.of("checks.place", sheet.source(), sheet.code()));
        source.getStyleClass().add("check-place");
        getChildren().addAll(head, reason, pair, source);
        setAccessibleText(finding.message() + " " + sheet.reason().why());
    }

    private static Node example(String title, Ikon ikon, String style, String words) {
        var head = new Label(title, Icons.small(ikon));
        head.getStyleClass().add("example-head");
        var text = new Label(words);
        text.getStyleClass().add("quoted");
        text.setWrapText(true);
        var box = new VBox(4, head, text);
        box.getStyleClass().addAll("example", style);
        box.setPrefWidth(WIDTH / 2 - 36);
        return box;
    }
}
