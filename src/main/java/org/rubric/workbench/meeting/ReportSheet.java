package org.rubric.workbench.meeting;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.knowledge.Kept;
import org.rubric.meeting.Meeting;
import org.rubric.typesetting.Imprint;
import org.rubric.workbench.Action;
import org.rubric.workbench.write.PagePreview;

/// The report of the meeting, as pages.
final class ReportSheet implements Sheet {
    private final ReportPane pane;
    private Optional<Kept<Meeting>> ledger = Optional.empty();

    private ReportSheet(ReportPane pane) {
        this.pane = pane;
    }

    static ReportSheet of(Hall hall) {
        var overlay = hall.frame().overlay();
        var preview =
                new PagePreview(
                        hall.words(), overlay, hall.background(), Platform::runLater, _ -> {});
        var pages =
                new ReportPane.Pages() {
                    @Override
                    public Region node() {
                        return preview;
                    }

                    @Override
                    public void show(Imprint imprint) {
                        preview.show(imprint);
                    }
                };
        return new ReportSheet(
                new ReportPane(
                        hall.words(),
                        hall.desk(),
                        hall.background(),
                        pages,
                        (subject, beside) ->
                                hall.exporting().open(subject.name(), subject.document(), beside),
                        hall::say));
    }

    @Override
    public String key() {
        return "sheet.report";
    }

    @Override
    public Ikon icon() {
        return Feather.FILE_TEXT;
    }

    @Override
    public Node content() {
        return pane;
    }

    @Override
    public void show(Kept<Meeting> shown) {
        ledger = Optional.of(shown);
    }

    @Override
    public List<List<Action>> actions() {
        return List.of();
    }

    @Override
    public void entered() {
        ledger.ifPresent(shown -> pane.of(shown.now()));
        pane.requestFocus();
    }
}
