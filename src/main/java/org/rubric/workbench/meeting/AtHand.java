package org.rubric.workbench.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.meeting.ledger.Base;
import org.rubric.document.Id;
import org.rubric.meeting.AgendaItem;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.session.Entry;
import org.rubric.workbench.write.WritePlace;

/// What is at hand in a meeting: a document, or an item of the agenda, and the draft that it bears
/// upon. Everything that shows the meeting follows it; none keeps an opinion of its own. Belongs to
/// the JavaFX thread.
public final class AtHand {
    private final Drafts drafts;
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<Kept<Meeting>> ledger = Optional.empty();
    private Optional<Id> at = Optional.empty();
    private Runnable refresh = () -> {};
    private boolean live;
    private BiConsumer<Id, Id> desk = (_, entry) -> follow(entry);
    private Runnable come = () -> {};
    private Consumer<Remarked> approval = _ -> {};
    private Optional<Remarked> wanted = Optional.empty();
    private final Set<Kept<Meeting>> heard = new HashSet<>();
    private final ObservableList<Node> deeds = FXCollections.observableArrayList();
    private Marks marks = Marks.NONE;
    private List<Id> order = List.of();

    /// What the text shows of the document at hand.
    ///
    /// @param changes proposed by it, that are open; less: none are shown
    public record Marks(int changes) {
        public static final Marks NONE = new Marks(-1);
    }

    /// A comment on a draft under approval.
    ///
    /// @param round its place among the rounds
    /// @param remark its place in the round
    public record Remarked(Id draft, int round, int remark) {}

    /// The drafts of the store and the place in which one is open.
    public interface Drafts {
        /// Where the draft at hand is written; its text is lent to the desk.
        WritePlace write();

        /// The draft that is open there.
        Optional<Id> open();

        /// The draft of that name in the work programme.
        Optional<Id> named(String workItem);

        /// Opens a draft and goes to the place *Write*; false: there is no such draft.
        boolean write(Id draft);

        /// Opens a draft without going to the place *Write*; false: there is no such draft.
        boolean open(Id draft);
    }

    public AtHand(Drafts drafts) {
        this.drafts = drafts;
    }

    /// Takes a meeting up. Nothing of it is at hand yet.
    void begin(Kept<Meeting> meeting) {
        if (ledger.filter(now -> now == meeting).isPresent()) return;
        ledger = Optional.of(meeting);
        at = Optional.empty();
        marks = Marks.NONE;
        order = order(meeting.now());
        if (heard.add(meeting)) meeting.listen(_ -> changed(meeting));
        tell();
    }

    /// A ledger is changed on any thread.
    private void changed(Kept<Meeting> meeting) {
        if (!Platform.isFxApplicationThread()) Platform.runLater(() -> changed(meeting));
        else if (ledger.filter(now -> now == meeting).isPresent()) {
            settle(meeting.now());
            tell();
        }
    }

    private static List<Id> order(Meeting meeting) {
        return Entry.of(meeting).stream().map(Entry::id).toList();
    }

    /// What was at hand may be there no more: what came after it takes its place, else what came
    /// before; nothing where nothing is left.
    private void settle(Meeting meeting) {
        var before = order;
        order = order(meeting);
        if (at.filter(id -> !order.contains(id)).isEmpty()) return;
        var left = Entry.of(meeting).stream().filter(e -> !e.heading()).map(Entry::id).toList();
        int gone = Math.max(0, before.indexOf(at.get()));
        var near = new ArrayList<>(before.subList(gone, before.size()));
        near.addAll(before.subList(0, gone).reversed());
        at = near.stream().filter(left::contains).findFirst();
        marks = Marks.NONE;
        if (live) fetch();
    }

    /// Opens the draft of what is at hand where another one stands in the text.
    private void fetch() {
        draft().filter(wanted -> !drafts.open().equals(Optional.of(wanted)))
                .ifPresent(drafts::open);
    }

    /// The ledger of the meeting at work, to be changed.
    public Optional<Kept<Meeting>> ledger() {
        return ledger;
    }

    /// The meeting at work as it is now.
    public Optional<Meeting> meeting() {
        return ledger.map(Kept::now);
    }

    /// Goes to a document or to an item of the agenda; all that show it follow.
    public void follow(Id entry) {
        if (at.filter(entry::equals).isPresent()) return;
        at = Optional.of(entry);
        marks = Marks.NONE;
        fetch();
        tell();
    }

    /// Goes to a document of any meeting, at the desk, whatever is in front.
    public void open(Id meeting, Id entry) {
        desk.accept(meeting, entry);
    }

    /// The same from another place of the window.
    public void visit(Id meeting, Id entry) {
        come.run();
        desk.accept(meeting, entry);
    }

    /// @param front brings the place of the meetings to the front
    public void onVisit(Runnable front) {
        come = front;
    }

    void onOpen(BiConsumer<Id, Id> opens) {
        desk = opens;
    }

    /// Goes to a comment on a draft under approval, whatever is in front.
    public void open(Remarked comment) {
        wanted = Optional.of(comment);
        approval.accept(comment);
    }

    /// The comment that is to be shown; it is told once.
    public Optional<Remarked> wanted() {
        var now = wanted;
        wanted = Optional.empty();
        return now;
    }

    /// @param opens brings the comments of a draft to the front
    public void onApproval(Consumer<Remarked> opens) {
        approval = opens;
    }

    /// Goes to the next entry of the meeting, or to the one before; at the end it stays.
    public void step(int by) {
        var entries =
                meeting().stream()
                        .flatMap(now -> Entry.of(now).stream())
                        .filter(entry -> !entry.heading())
                        .map(Entry::id)
                        .toList();
        if (entries.isEmpty()) return;
        int now = at.map(entries::indexOf).orElse(-1);
        int next = now < 0 ? 0 : Math.clamp(now + by, 0, entries.size() - 1);
        follow(entries.get(next));
    }

    /// What is at hand: a document or an item of the agenda.
    public Optional<Id> entry() {
        return at;
    }

    /// The document at hand as it is now; empty: none, or an item of the agenda.
    public Optional<MeetingDocument> document() {
        return meeting().flatMap(now -> at.flatMap(now::document));
    }

    /// The item of the agenda at hand: that of the document, or the item itself.
    public Optional<AgendaItem> item() {
        return at.flatMap(
                id ->
                        meeting().stream()
                                .flatMap(now -> now.agenda().stream())
                                .filter(i -> i.id().equals(id) || i.documents().contains(id))
                                .findFirst());
    }

    /// The draft that the document at hand bears upon: what its bearing says, else the one whose
    /// name is the work item.
    public Optional<Id> draft() {
        return document()
                .flatMap(
                        document ->
                                document.bearing()
                                        .draft()
                                        .or(() -> named(document.heading().workItem())));
    }

    private Optional<Id> named(String workItem) {
        return workItem.isBlank() ? Optional.empty() : drafts.named(workItem);
    }

    /// Whether the draft at hand is the one that stands in the text.
    public boolean open() {
        var wanted = draft();
        return wanted.isPresent() && wanted.equals(drafts.open());
    }

    /// The draft that stands in the text, whatever is at hand.
    public Optional<Id> opened() {
        return drafts.open();
    }

    /// Goes to a draft in the place *Write*; false: there is no such draft.
    public boolean write(Id draft) {
        return drafts.write(draft);
    }

    /// The text that marks refer to: the base text of the draft at hand.
    public Optional<MeetingDocument> base() {
        return meeting()
                .flatMap(now -> draft().flatMap(draft -> new Base(drafts::named).of(now, draft)));
    }

    /// Says how many changes of the document at hand the text shows; who shows them tells.
    public void marks(Marks shown) {
        if (shown.equals(marks)) return;
        marks = shown;
        tell();
    }

    public Marks marks() {
        return marks;
    }

    /// What can be done with the document at hand, at the right of its heading on the desk.
    public ObservableList<Node> deeds() {
        return deeds;
    }

    /// Whether the text shows what the meeting is to see: while the desk is in front.
    public void live(boolean is) {
        live = is;
        if (is) fetch();
    }

    public boolean live() {
        return live;
    }

    /// The place of the text.
    public WritePlace write() {
        return drafts.write();
    }

    /// Told that other things can be done now than before: tools are asked again.
    public void refresh() {
        refresh.run();
    }

    void onRefresh(Runnable listener) {
        refresh = listener;
    }

    /// Told whenever another meeting, document or item is at hand, and when the meeting at work was
    /// changed.
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
