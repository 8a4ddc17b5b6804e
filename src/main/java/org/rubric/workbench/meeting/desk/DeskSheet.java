package org.rubric.workbench.meeting.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.knowledge.Kept;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.session.Entry;
import org.rubric.meeting.session.Proceedings;
import org.rubric.workbench.Action;
import org.rubric.workbench.Chooser;
import org.rubric.workbench.meeting.AtHand;
import org.rubric.workbench.meeting.Hall;
import org.rubric.workbench.meeting.Sheet;
import org.rubric.workbench.meeting.ledger.Contributing;
import org.rubric.workbench.meeting.post.Answering;
import org.rubric.workbench.meeting.shared.SharedView;

/// What the chair has before them during the meeting.
public final class DeskSheet implements Sheet {
    private final Hall hall;
    private final AtHand at;
    private final InstantSource clock;
    private final Bookkeeping books;
    private final Concluding concluding;
    private final AgendaPane agenda;
    private final Contributing contributing;
    private final Paper paper;
    private final SharedView shared;
    private final SharedPane sharing;
    private final NotesPane notes;
    private final NoteLine line;
    private final PeoplePane people;
    private final SessionBar session;
    private final DeskActions actions;
    private final Answering answering;
    private final Facts facts;
    private final BorderPane content = new BorderPane();
    private final Timeline ticking;
    private Optional<Id> turned = Optional.empty();
    private boolean here;

    public DeskSheet(Hall hall) {
        this(hall, InstantSource.system());
    }

    /// @param clock of the session
    DeskSheet(Hall hall, InstantSource clock) {
        this.hall = hall;
        this.clock = clock;
        at = hall.atHand();
        var words = hall.words();
        books = new Bookkeeping(hall, clock);
        agenda = new AgendaPane(words, this::go, this::outstanding);
        contributing = new Contributing(hall);
        var strip = contributing.strip();
        paper = new Paper(words, at, new Attachments(hall)::open, strip);
        concluding = new Concluding(hall, books, this::back);
        shared = new SharedView(words, at, hall.background());
        sharing = new SharedPane(words, this::share);
        line = new NoteLine(hall.desk());
        notes =
                new NotesPane(
                        words,
                        new NotesPane.Deeds(this::note, this::remove, line::typed, this::back));
        people = new PeoplePane(words, new PeoplePane.Deeds(books::join, books::turn, this::back));
        session = new SessionBar(words, this::session);
        answering = new Answering(hall);
        actions = new DeskActions(this, at);
        facts = new Facts(words, hall.frame().bottom());
        lay();
        ticking = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        at.listen(this::refresh);
        shared.onTurn(this::refresh);
    }

    private void lay() {
        var middle = new VBox(paper, concluding.bar());
        VBox.setVgrow(paper, Priority.ALWAYS);
        paper.setMinHeight(0);
        var right = new VBox(sharing, notes, people);
        VBox.setVgrow(notes, Priority.ALWAYS);
        VBox.setVgrow(people, Priority.ALWAYS);
        right.getStyleClass().addAll("right-pane", "desk-side");
        content.setLeft(agenda);
        content.setCenter(middle);
        content.setRight(right);
        content.getStyleClass().add("chairs-desk");
    }

    /// Where the participants are listed.
    public Node people() {
        return people;
    }

    private void go(Id entry) {
        at.follow(entry);
    }

    /// What is at hand as it is now.
    private Optional<Entry> entry() {
        return at.meeting().flatMap(now -> at.entry().flatMap(id -> Entry.find(now, id)));
    }

    private void refresh() {
        if (!here || at.meeting().isEmpty()) return;
        var meeting = at.meeting().get();
        if (at.entry().isEmpty() && first(meeting)) return;
        if (!turned.equals(at.entry())) {
            turned = at.entry();
            books.turn(turned);
            hall.atHand().refresh();
        }
        var owner = content.getScene() == null ? null : content.getScene().getFocusOwner();
        var now = clock.instant();
        agenda.show(meeting, at.entry(), now);
        boolean typing = concluding.focused();
        concluding.follow(meeting);
        entry().ifPresentOrElse(paper::show, paper::empty);
        entry().ifPresentOrElse(concluding::show, concluding::nothing);
        if (owner == agenda.list() || notes.writing(owner)) owner.requestFocus();
        else if (typing && !concluding.focused() || fell(owner)) back();
        notes.show(meeting, books.notes());
        people.show(meeting, Proceedings.current(meeting, now));
        facts.show(meeting);
        tick(meeting, now);
        sharing();
    }

    /// Whether the keyboard was on the desk, and what had it is not shown any more.
    private boolean fell(Node owner) {
        if (owner == null || content.getScene() == null) return false;
        boolean gone = owner.getScene() != content.getScene();
        return gone && owner == at.write().text();
    }

    /// Goes to the first entry; false: there is none.
    private boolean first(Meeting meeting) {
        var first = Entry.of(meeting).stream().filter(entry -> !entry.heading()).findFirst();
        first.map(Entry::id).ifPresent(at::follow);
        return first.isPresent();
    }

    private void sharing() {
        var window = content.getScene() == null ? null : content.getScene().getWindow();
        boolean apart = window != null && shared.apart(window);
        var shows = new Whereabouts(hall.words(), at).of(entry().map(Entry::called).orElse(""));
        sharing.show(shared.shown(), apart, shows);
    }

    private void tick() {
        at.meeting().ifPresent(now -> tick(now, clock.instant()));
    }

    private void tick(Meeting meeting, Instant now) {
        session.show(meeting, entry(), now);
    }

    /// Puts the keyboard into the text, where its caret was.
    private void back() {
        if (paper.text()) paper.focus();
        else agenda.list().requestFocus();
    }

    private boolean note(String text) {
        var safe = books.note(text);
        safe.ifPresent(line::noted);
        refresh();
        return safe.isPresent();
    }

    private void remove(Notebook.Jotting note) {
        books.remove(note, this::refresh);
        refresh();
    }

    private void outstanding(Region below) {
        var words = hall.words();
        var rows = new Outstanding(words, this::go);
        var chooser =
                new Chooser(
                        words.of("desk.outstanding.show"),
                        words.of("desk.outstanding.none"),
                        typed -> at.meeting().map(now -> rows.rows(now, typed)).orElse(List.of()),
                        () -> hall.frame().overlay().close());
        hall.frame().overlay().below(chooser, below.localToScene(below.getLayoutBounds()));
    }

    void outstanding() {
        outstanding(agenda);
    }

    List<Action> answers() {
        return answering.actions();
    }

    void conclude() {
        concluding.begin();
    }

    void act() {
        concluding.act();
    }

    void note() {
        notes.begin();
    }

    void session() {
        books.session();
        turned = Optional.empty();
        refresh();
    }

    void undo() {
        if (!contributing.undo()) books.undo();
    }

    void redo() {
        books.redo();
    }

    /// Opens the Shared view or closes it.
    void share() {
        shared.turn(content.getScene().getWindow());
        hall.atHand().refresh();
    }

    boolean shared() {
        return shared.shown();
    }

    /// The Shared view.
    public SharedView view() {
        return shared;
    }

    /// What contributions propose to the text.
    public Contributing contributing() {
        return contributing;
    }

    /// Whether the text of a draft is on the desk.
    boolean text() {
        return paper.text();
    }

    @Override
    public String key() {
        return "sheet.desk";
    }

    @Override
    public Ikon icon() {
        return Feather.LAYOUT;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void show(Kept<Meeting> ledger) {
        if (concluding.meeting().filter(ledger.now().id()::equals).isPresent()) return;
        books.begin(ledger.now());
        concluding.meet(ledger.now());
        notes.resume(line.meet(ledger.now().id()));
        turned = Optional.empty();
    }

    @Override
    public List<List<Action>> actions() {
        return actions.all();
    }

    @Override
    public Optional<Node> aside() {
        return Optional.of(session);
    }

    @Override
    public void entered() {
        here = true;
        paper.take();
        contributing.entered();
        turned = at.entry();
        refresh();
        ticking.play();
        back();
        concluding.recover();
    }

    @Override
    public void left() {
        here = false;
        ticking.stop();
        concluding.keep();
        line.keep();
        contributing.left();
        paper.back();
        facts.back();
    }

    @Override
    public void close() {
        ticking.stop();
        concluding.close();
        line.keep();
        shared.close();
        contributing.close();
        books.close();
    }
}
