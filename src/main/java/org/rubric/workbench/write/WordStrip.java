package org.rubric.workbench.write;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Finding;
import org.rubric.interchange.Tally;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.write.doubt.Looking;

/// Over a text that was opened from Word: what was recognized, how many places are worth a look,
/// and the way through them.
public final class WordStrip extends HBox {
    private final Words words;
    private final Tally tally;
    private final Looking looking;
    private final Label told = new Label();
    private final Label count = new Label();
    private final Button look;
    private final Button back;
    private final Button leave;
    private final Hyperlink away;

    /// @param later takes the strip away
    WordStrip(Words words, Tally tally, Looking looking, Runnable later) {
        super(12);
        this.words = words;
        this.tally = tally;
        this.looking = looking;
        getStyleClass().add("strip");
        setAlignment(Pos.CENTER_LEFT);
        var title = new Label(words.of("word.opened"), Icons.small(Feather.FILE_TEXT));
        title.getStyleClass().add("strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().add("strong");
        count.setMinWidth(Region.USE_PREF_SIZE);
        look = button("word.look", looking::start);
        look.setTooltip(new Tooltip(words.of("word.look.tip")));
        back = button("word.back", looking::back);
        back.setGraphic(Icons.small(Feather.CHEVRON_LEFT));
        leave = button("doubt.leave", looking::leave);
        var space = new Label("Space");
        space.getStyleClass().add("secondary");
        leave.setGraphic(space);
        leave.setContentDisplay(ContentDisplay.RIGHT);
        away = new Hyperlink();
        away.setMinWidth(Region.USE_PREF_SIZE);
        away.setOnAction(_ -> later.run());
        getChildren().addAll(title, told, count, look, back, leave, away);
        follow();
    }

    private Button button(String key, Runnable deed) {
        var button = new Button(words.of(key));
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    /// Told of each block that is settled; see [Looking#onAnswer].
    public void onAnswer(BiConsumer<Finding, String> listener) {
        looking.onAnswer(listener);
    }

    /// Shows where the round is.
    void follow() {
        boolean asking = looking.at() > 0;
        told.setText(told(asking));
        shown(look, !asking && looking.left() > 0);
        shown(back, asking);
        shown(leave, asking);
        shown(count, asking);
        back.setDisable(looking.at() <= 1);
        away.setText(words.of(looking.left() > 0 ? "word.later" : "word.close"));
        count.setText(words.of("word.place", looking.at(), looking.size()));
    }

    private String told(boolean asking) {
        var counts =
                String.join(
                        ", ",
                        words.of("count.headings", tally.headings()),
                        words.of("count.tables", tally.tables()),
                        words.of("count.figures", tally.figures()),
                        words.of("count.abbreviations", tally.abbreviations()));
        if (asking) return words.of("word.counts", counts);
        boolean all = looking.size() > 0 && looking.left() == 0;
        return words.of(
                "word.told",
                counts,
                all ? words.of("word.settled") : words.of("count.places", looking.left()));
    }

    private static void shown(Region control, boolean wanted) {
        control.setVisible(wanted);
        control.setManaged(wanted);
    }
}
