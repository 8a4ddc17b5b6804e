package org.rubric.workbench.meeting;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.Desk;
import org.rubric.desk.Subject;
import org.rubric.meeting.Meeting;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Look;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// A meeting's report as pages, composed and set in the background, and the button that saves it.
public final class ReportPane extends VBox {
    private final Desk desk;
    private final Executor background;
    private final Pages pages;
    private final Consumer<String> trouble;
    private final Button save;
    private Optional<Subject> shown = Optional.empty();
    private int asked;

    /// Where pages are shown.
    public interface Pages {
        Region node();

        void show(Imprint imprint);
    }

    /// @param save saves a document as PDF; the node is where the panel opens
    /// @param trouble hears a sentence when the report cannot be composed
    public ReportPane(
            Words words,
            Desk desk,
            Executor background,
            Pages pages,
            BiConsumer<Subject, Region> save,
            Consumer<String> trouble) {
        this.desk = desk;
        this.background = background;
        this.pages = pages;
        this.trouble = trouble;
        getStyleClass().addAll("right-pane", "report-pane");
        this.save = new Button(words.of("meeting.save"), Icons.small(Feather.DOWNLOAD));
        this.save.setOnAction(_ -> shown.ifPresent(s -> save.accept(s, this.save)));
        this.save.setDisable(true);
        VBox.setVgrow(pages.node(), Priority.ALWAYS);
        var bar = new HBox(this.save);
        bar.getStyleClass().add("report-bar");
        getChildren().addAll(pages.node(), bar);
    }

    /// Composes and shows the report of that meeting. Until it is there, there is nothing to save.
    void of(Meeting meeting) {
        int now = ++asked;
        shown = Optional.empty();
        save.setDisable(true);
        background.execute(
                () -> {
                    try {
                        var subject = desk.report(meeting.title());
                        var document = subject.document();
                        var imprint =
                                desk.typesetter()
                                        .set(document, Numbering.of(document), Look.REPORT);
                        Platform.runLater(() -> show(now, subject, imprint));
                    } catch (IOException e) {
                        Platform.runLater(() -> trouble.accept(e.getMessage()));
                    }
                });
    }

    private void show(int which, Subject subject, Imprint imprint) {
        if (which != asked) return;
        shown = Optional.of(subject);
        save.setDisable(false);
        pages.show(imprint);
    }
}
