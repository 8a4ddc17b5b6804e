package org.rubric.workbench;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.rubric.desk.Desk;
import org.rubric.desk.review.Earlier;
import org.rubric.desk.review.Reviews;
import org.rubric.typesetting.Imprint;
import org.rubric.workbench.export.Exporting;
import org.rubric.workbench.help.HelpPanel;
import org.rubric.workbench.help.Topics;
import org.rubric.workbench.register.ReportPane;
import org.rubric.workbench.version.VersionShelf;
import org.rubric.workbench.version.Versions;
import org.rubric.workbench.write.PagePreview;
import org.rubric.workbench.write.WritePlace;
import org.rubric.workbench.write.review.Arriving;

/// The panels that open below the search field, help and versions, and the one of reports.
final class Panels {
    private final Words words;
    private final WritePlace.Frame frame;
    private final Executor background;
    private final Versions versions;

    Panels(Words words, WritePlace.Frame frame, Executor background, Versions versions) {
        this.words = words;
        this.frame = frame;
        this.background = background;
        this.versions = versions;
    }

    /// Where a meeting's report is shown and saved.
    static ReportPane report(
            Words words,
            Desk desk,
            WritePlace.Frame frame,
            Executor background,
            Exporting exporting) {
        var preview =
                new PagePreview(words, frame.overlay(), background, Platform::runLater, _ -> {});
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
        return new ReportPane(
                words,
                desk,
                background,
                pages,
                (subject, beside) -> exporting.open(subject.name(), subject.document(), beside),
                frame.bottom()::say);
    }

    /// The search field, in the scene.
    Bounds place() {
        var field = frame.head().field();
        return field.localToScene(field.getLayoutBounds());
    }

    /// Answers by search, with the keys as they are.
    void help(Supplier<List<Action>> all) {
        var actions = new HashMap<String, Action>();
        for (var action : all.get()) actions.putIfAbsent(action.key(), action);
        var panel = new HelpPanel(words, Topics.shipped(), actions, () -> frame.overlay().close());
        frame.overlay().below(panel, place());
    }

    /// Files since which changes are told.
    OpenFiles older(WritePlace write) {
        return new OpenFiles(
                words,
                frame.bottom(),
                background,
                (file, imported) ->
                        write.changing().since(file.getFileName().toString(), imported.accepted()));
    }

    /// Brings copies of drafts under review.
    Arriving arriving(Desk desk, WritePlace write, OpenFiles files) {
        var doors =
                new Arriving.Doors(
                        () -> Reviews.in(desk.repository().records()),
                        desk.author(),
                        write::document,
                        id ->
                                () -> {
                                    var open = desk.repository().opened(id);
                                    return open.map(Earlier::of).orElse(Earlier.NONE).texts();
                                },
                        files::open);
        return new Arriving(words, frame.bottom(), background, write.changing().reviewing(), doors);
    }

    void versions(Desk desk, Keeping open, WritePlace write, String author) {
        try {
            var shelf = new VersionShelf(open.draft(), desk.repository().records(), author);
            versions.open(
                    new Versions.Subject(
                            shelf,
                            open.session(),
                            write.split(),
                            write.changing(),
                            open::keepVersion),
                    place());
        } catch (IOException e) {
            frame.bottom().say(e.getMessage());
        }
    }
}
