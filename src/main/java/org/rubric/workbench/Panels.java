package org.rubric.workbench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import org.rubric.desk.Desk;
import org.rubric.desk.guide.Topics;
import org.rubric.desk.review.Earlier;
import org.rubric.desk.review.Reviews;
import org.rubric.document.Id;
import org.rubric.editing.Session;
import org.rubric.repository.Draft;
import org.rubric.repository.DraftEntry;
import org.rubric.workbench.approval.ApprovalView;
import org.rubric.workbench.approval.Preparing;
import org.rubric.workbench.approval.round.CommentsPage;
import org.rubric.workbench.backup.KeepSafe;
import org.rubric.workbench.export.Exporting;
import org.rubric.workbench.help.HelpPanel;
import org.rubric.workbench.help.Sheets;
import org.rubric.workbench.help.Whereabouts;
import org.rubric.workbench.meeting.AtHand;
import org.rubric.workbench.meeting.Hall;
import org.rubric.workbench.meeting.MeetingsPlace;
import org.rubric.workbench.meeting.ledger.WhyPanel;
import org.rubric.workbench.meeting.post.DraftHandingOver;
import org.rubric.workbench.meeting.post.HandedIn;
import org.rubric.workbench.version.VersionShelf;
import org.rubric.workbench.version.Versions;
import org.rubric.workbench.write.WritePlace;
import org.rubric.workbench.write.review.Arriving;
import org.rubric.workbench.seal.Protecting;

/// The panels that open below the search field, help and versions. The place of the meetings and
/// the row of approval are made here.
final class Panels {
    private final Words words;
    private final WritePlace.Frame frame;
    private final Executor background;
    private final Versions versions;
    private Optional<ApprovalView> approval = Optional.empty();
    private Optional<Preparing> preparing = Optional.empty();
    private Optional<Arriving> arriving = Optional.empty();
    private Optional<DraftHandingOver> handingOver = Optional.empty();
    private List<Action> sheets = List.of();
    private Optional<KeepSafe> safe = Optional.empty();
    private Optional<Protecting> protecting = Optional.empty();

    Panels(Words words, WritePlace.Frame frame, Executor background, Versions versions) {
        this.words = words;
        this.frame = frame;
        this.background = background;
        this.versions = versions;
    }

    /// What meetings and approval are made with.
    Hall hall(Window window, Desk desk, Exporting exporting) {
        sheets = List.copyOf(new Sheets(exporting.folder(), exporting::write).actions());
        var at = new AtHand(new OpenDrafts(window, desk));
        safe = Optional.of(new KeepSafe(words, desk, frame, this::place, window::open));
        protecting =
                Optional.of(
                        new Protecting(
                                words, desk, frame.overlay(), frame.bottom()::say, background));
        return new Hall(words, desk, frame, background, exporting, at);
    }

    /// The row *Approval* of the place *Documents*.
    ApprovalView approval(Window window, Hall hall) {
        var view = new ApprovalView(hall);
        approval = Optional.of(view);
        hall.atHand().onVisit(() -> window.show("place.meetings"));
        hall.atHand()
                .onApproval(
                        comment -> {
                            window.show(view);
                            view.show(comment.draft());
                            view.turn(CommentsPage.KEY);
                        });
        preparing =
                Optional.of(
                        new Preparing(
                                hall,
                                draft -> {
                                    window.show(view);
                                    view.show(draft);
                                }));
        view.onAim(preparing.get());
        return view;
    }

    /// What can be done anywhere with the draft that is open.
    List<Action> actions(Window window) {
        var prepare =
                Action.of(
                        "prepare",
                        new Action.Face.Hidden(),
                        "",
                        () -> window.draft().isPresent(),
                        () ->
                                preparing.ifPresent(
                                        p -> window.draft().map(Draft::id).ifPresent(p::want)));
        var over =
                Action.of(
                        "draft.handover",
                        new Action.Face.Hidden(),
                        "",
                        () -> window.draft().isPresent(),
                        () -> handOver(window));
        window.documents().foot(safe().link());
        var protect = protecting.orElseThrow().action(window::scene, this::place);
        var all = new ArrayList<>(List.of(why(window), prepare, over, safe().action(), protect));
        all.addAll(sheets);
        return all;
    }

    /// Backups; there once the hall is.
    KeepSafe safe() {
        return safe.orElseThrow();
    }

    /// The window closes.
    void close() {
        approval.ifPresent(ApprovalView::close);
        safe.ifPresent(KeepSafe::close);
    }

    /// The place of the meetings.
    MeetingsPlace meetings(Window window, Hall hall, OpenFiles files) {
        var place = new MeetingsPlace(hall);
        files.onParcel(
                new HandedIn(
                        hall,
                        ledger -> {
                            place.open(ledger);
                            window.show(place.key());
                        },
                        this::place,
                        (draft, copy) -> arriving.ifPresent(now -> now.handed(draft, copy))));
        handingOver = Optional.of(new DraftHandingOver(hall));
        return place;
    }

    private void handOver(Window window) {
        var draft = window.draft().orElseThrow().id();
        var text = session(window).snapshot().document();
        handingOver.ifPresent(now -> now.run(draft, text));
    }

    /// Why a clause reads as it does: that of the caret, or one of the outline.
    private Action why(Window window) {
        window.write().outline().onWhy(id -> asked(window).about(session(window), id));
        return Action.of(
                "ledger.why",
                new Action.Face.Hidden(),
                "",
                () -> window.draft().isPresent(),
                () -> asked(window).at(session(window)));
    }

    private static WhyPanel asked(Window window) {
        return window.meetings().why(() -> window.show("place.meetings"));
    }

    private static Session session(Window window) {
        return window.session().orElseThrow();
    }

    /// The drafts of the window, for a meeting.
    private record OpenDrafts(Window window, Desk desk) implements AtHand.Drafts {
        @Override
        public WritePlace write() {
            return window.write();
        }

        @Override
        public Optional<Id> open() {
            return window.draft().map(Draft::id);
        }

        @Override
        public Optional<Id> named(String workItem) {
            try {
                return desk.repository().find(workItem).map(DraftEntry::draft);
            } catch (IOException _) {
                return Optional.empty();
            }
        }

        @Override
        public boolean write(Id draft) {
            window.open(draft);
            return open().equals(Optional.of(draft));
        }

        @Override
        public boolean open(Id draft) {
            return window.load(draft);
        }
    }

    /// The search field, in the scene.
    Bounds place() {
        var field = frame.head().field();
        return field.localToScene(field.getLayoutBounds());
    }

    /// Answers by search, with the keys as they are; those for the place at hand first.
    void help(Supplier<List<Action>> all, Optional<Session> session) {
        var actions = new HashMap<String, Action>();
        for (var action : all.get()) actions.putIfAbsent(action.key(), action);
        var overlay = frame.overlay();
        var focus = Optional.ofNullable(overlay.getScene().getFocusOwner());
        var where = Whereabouts.of(focus, session);
        var asking = new HelpPanel.Asking(Topics.shipped(), where, actions, overlay::close);
        var room = new Dimension2D(overlay.getWidth(), overlay.getHeight());
        overlay.below(new HelpPanel(words, asking, room), place());
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
        var reviewing = write.changing().reviewing();
        var made = new Arriving(words, frame.bottom(), background, reviewing, doors);
        arriving = Optional.of(made);
        return made;
    }

    /// Which of its versions a meeting decided on.
    private static IntPredicate decided(Desk desk, Id draft) throws IOException {
        var record = desk.approvals().find(draft);
        return number ->
                record.flatMap(kept -> kept.now().decided())
                        .filter(text -> text.version() == number)
                        .isPresent();
    }

    void versions(Desk desk, Keeping open, WritePlace write, String author) {
        try {
            var shelf =
                    new VersionShelf(
                            open.draft(),
                            desk.repository().records(),
                            author,
                            decided(desk, open.draft().id()));
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
