package org.rubric.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.rubric.desk.Desk;
import org.rubric.desk.programme.DraftLink;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.editing.Session;
import org.rubric.workbench.export.Exporting;
import org.rubric.workbench.mail.Mailing;
import org.rubric.workbench.mail.SystemOpener;
import org.rubric.workbench.programme.CoverageView;
import org.rubric.workbench.programme.Secretary;
import org.rubric.workbench.programme.TopicsView;
import org.rubric.workbench.programme.WorkProgrammeView;
import org.rubric.workbench.reference.CitationMapView;
import org.rubric.workbench.register.OwnView;
import org.rubric.workbench.topic.KeywordTopics;
import org.rubric.workbench.write.WritePlace;

/// The work programme, the coverage, the topics, the map of citations and the mail as the window
/// has them: their views for the place *Documents*, their actions for the palette.
final class ProgrammeDesk {
    private final Words words;
    private final Desk desk;
    private final BottomLine bottom;
    private final WorkProgrammeView programme;
    private final CitationMapView map;
    private final List<OwnView> views;
    private final Mailing mailing;
    private final Predicate<String> opener = new SystemOpener();
    private Runnable left = () -> {};

    /// What the window does for them.
    ///
    /// @param folder where files are put
    /// @param open opens a draft of the store
    record Deeds(Exporting exporting, Path folder, Consumer<Id> open) {}

    /// @param background one thread for what reads drafts and writes files
    ProgrammeDesk(
            Words words, Desk desk, WritePlace.Frame frame, Executor background, Deeds deeds) {
        this.words = words;
        this.desk = desk;
        bottom = frame.bottom();
        var secretary =
                new Secretary(
                        words, desk, frame.overlay(), background, around(deeds), LocalDate::now);
        programme = new WorkProgrammeView(secretary);
        map =
                new CitationMapView(
                        words,
                        desk,
                        frame.overlay(),
                        background,
                        new CitationMapView.Deeds(
                                deeds.open(), deeds.exporting()::open, bottom::say));
        views = List.of(programme, new CoverageView(secretary), new TopicsView(secretary), map);
        mailing = new Mailing(secretary, opener);
    }

    /// Rows of the place *Documents*, in their order.
    List<OwnView> views() {
        return views;
    }

    /// The same with the way to approval.
    ///
    /// @param approval which stands below the programme
    List<OwnView> views(OwnView approval) {
        var all = new ArrayList<>(views);
        all.add(1, approval);
        return all;
    }

    /// The message about the open draft, and the way from it to its work item.
    ///
    /// @param document that is open; empty: none
    /// @param go brings a view of the place *Documents* to the front
    /// @param below where panels open
    List<Action> actions(Supplier<Optional<Document>> document, Consumer<OwnView> go, Node below) {
        return List.of(
                Action.of(
                        "programme",
                        new Action.Face.Hidden(),
                        "",
                        () -> true,
                        () -> go.accept(programme)),
                Action.of("map", new Action.Face.Hidden(), "", () -> true, () -> go.accept(map)),
                Action.of(
                        "mail",
                        new Action.Face.Hidden(),
                        "",
                        () -> document.get().isPresent(),
                        () -> document.get().ifPresent(d -> mail(d, below))),
                Action.of(
                        "programme.item",
                        new Action.Face.Hidden(),
                        "",
                        () -> item(document.get()).isPresent(),
                        () ->
                                item(document.get())
                                        .ifPresent(
                                                name -> {
                                                    go.accept(programme);
                                                    programme.show(name);
                                                })));
    }

    /// Offers topics while keywords of a draft are written, until it is left.
    void follow(Session session) {
        leave();
        left = new KeywordTopics(words, this::topics, bottom::wrote).follow(session);
    }

    /// The draft is left.
    void leave() {
        left.run();
        left = () -> {};
    }

    private List<String> topics() {
        try {
            return desk.catalogue().directory().topics();
        } catch (java.io.IOException _) {
            return List.of();
        }
    }

    private void mail(Document document, Node below) {
        mailing.open(document.front().identity().name(), document, below);
    }

    private Optional<String> item(Optional<Document> document) {
        try {
            var now = desk.programme().now();
            return document.flatMap(d -> DraftLink.entry(d, now)).map(entry -> entry.name());
        } catch (java.io.IOException e) {
            bottom.say(e.getMessage());
            return Optional.empty();
        }
    }

    private Secretary.Around around(Deeds deeds) {
        return new Secretary.Around() {
            @Override
            public void say(String sentence) {
                bottom.say(sentence);
            }

            @Override
            public void open(Id draft) {
                deeds.open().accept(draft);
            }

            @Override
            public void export(String title, Document document, Node beside) {
                deeds.exporting().open(title, document, beside);
            }

            @Override
            public Path folder() {
                return deeds.folder();
            }

            @Override
            public void wrote(Path file) {
                told(file.toAbsolutePath());
            }
        };
    }

    private void told(Path file) {
        bottom.wrote(
                words.of("pdf.written", file.getFileName(), file.getParent()),
                List.of(
                        new BottomLine.Deed(words.of("pdf.open"), () -> show(file)),
                        new BottomLine.Deed(words.of("pdf.show"), () -> show(file.getParent()))));
    }

    private void show(Path place) {
        if (!opener.test(place.toString())) bottom.say(words.of("pdf.noopener", place));
    }
}
