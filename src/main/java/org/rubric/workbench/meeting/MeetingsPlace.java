package org.rubric.workbench.meeting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.Ikon;
import org.rubric.desk.knowledge.Kept;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.workbench.Action;
import org.rubric.workbench.Chooser;
import org.rubric.workbench.Place;
import org.rubric.workbench.bar.Sign;
import org.rubric.workbench.meeting.ledger.WhyPanel;

/// The place of the meetings: one at work, seen from one of its sides, and the list of all of them.
/// Meeting and side come back at the next start.
public final class MeetingsPlace implements Place {
    private final Hall hall;
    private final List<Sheet> sheets;
    private final BorderPane content = new BorderPane();
    private final MeetingList list;
    private final Optional<Consumer<Consumer<Kept<Meeting>>>> preparing;
    private Optional<Sheet> front = Optional.empty();
    private List<List<Action>> inside = List.of();
    private List<List<Action>> listed = List.of();
    private final List<List<Action>> prepares = new ArrayList<>();
    private final List<List<Action>> befores = new ArrayList<>();
    private Optional<LastMeeting> last = Optional.empty();
    private boolean here;

    public MeetingsPlace(Hall hall) {
        this.hall = hall;
        sheets = Sheets.all(hall, this::begun);
        preparing = Sheets.preparing(hall);
        list = new MeetingList(hall, this::open, preparing.map(_ -> this::prepare));
        hall.atHand().listen(this::remember);
        hall.atHand().onOpen(this::desk);
    }

    private void desk(Id meeting, Id entry) {
        open(meeting);
        show("sheet.desk");
        hall.atHand().follow(entry);
    }

    /// Why the clause at the caret of a draft reads as it does.
    ///
    /// @param come brings this place to the front
    public WhyPanel why(Runnable come) {
        return new WhyPanel(
                hall,
                source -> {
                    come.run();
                    hall.atHand().open(source.meeting(), source.document().id());
                });
    }

    /// Begins a new meeting, where something can.
    public void prepare() {
        preparing.ifPresent(begin -> begin.accept(this::begun));
    }

    private void begun(Kept<Meeting> made) {
        open(made);
        show("sheet.prepare");
    }

    /// Takes a meeting up, on the side that is in front, else on the first that is right for it.
    public void open(Kept<Meeting> ledger) {
        hall.frame().overlay().close();
        hall.atHand().begin(ledger);
        front(front.orElseGet(() -> sheet("sheet.desk")));
    }

    /// Takes a meeting of the store up; nothing happens if there is none of that Id.
    public void open(Id meeting) {
        try {
            hall.desk().ledgers().find(meeting).ifPresent(this::open);
        } catch (IOException e) {
            hall.say(e.getMessage());
        }
    }

    /// Brings a side to the front.
    ///
    /// @param key of the side; the first where there is none of that key
    public void show(String key) {
        front(sheet(key));
    }

    /// What is at hand in the meeting at work.
    public AtHand at() {
        return hall.atHand();
    }

    /// The side of that key; the first where there is none of it.
    public Sheet sheet(String key) {
        return sheets.stream()
                .filter(s -> s.key().equals(key))
                .findFirst()
                .orElse(sheets.getFirst());
    }

    private void front(Sheet sheet) {
        if (here) front.filter(now -> now != sheet).ifPresent(Sheet::left);
        front = Optional.of(sheet);
        listed = List.of();
        hall.atHand().ledger().ifPresent(sheet::show);
        remember();
        if (here) come();
    }

    private void come() {
        hall.atHand().meeting().ifPresent(this::entitle);
        content.setLeft(null);
        content.setCenter(front.orElseThrow().content());
        front.orElseThrow().entered();
        hall.atHand().refresh();
    }

    private void entitle(Meeting meeting) {
        var title = meeting.title();
        int day = title.endsWith(")") ? title.lastIndexOf(" (") : -1;
        var rest = day < 0 ? "" : title.substring(day + 2, title.length() - 1);
        var called = day < 0 ? title : title.substring(0, day);
        hall.frame().head().lend(called, rest, this::choose);
    }

    private void remember() {
        var at = hall.atHand();
        if (at.meeting().isEmpty() || front.isEmpty()) return;
        var now = new LastMeeting(at.meeting().get().id(), front.get().key(), at.entry());
        if (last.equals(Optional.of(now))) return;
        last = Optional.of(now);
        now.keep(hall.desk());
    }

    /// The list of meetings below the title.
    private void choose() {
        var field = hall.frame().head().lent();
        var words = hall.words();
        var chooser =
                new Chooser(
                        words.of("meeting.choose"),
                        words.of("meeting.none"),
                        this::fitting,
                        () -> hall.frame().overlay().close());
        hall.frame().overlay().below(chooser, field.localToScene(field.getLayoutBounds()));
    }

    private List<Target> fitting(String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        var rows = new ArrayList<Target>();
        for (var meeting : all())
            if (meeting.title().toLowerCase(Locale.ROOT).contains(wanted))
                rows.add(
                        new Target(
                                meeting.title(),
                                hall.words().of("meeting.open", meeting.open().size()),
                                () -> open(meeting.id())));
        if (preparing.isPresent())
            rows.add(new Target(hall.words().of("meeting.prepare"), "", this::prepare));
        return rows;
    }

    private List<Meeting> all() {
        try {
            return hall.desk().ledgers().all();
        } catch (IOException e) {
            hall.say(e.getMessage());
            return List.of();
        }
    }

    /// What was at work when the window was closed or died.
    private void resume() {
        var last = LastMeeting.find(hall.desk());
        last.ifPresent(was -> front = Optional.of(sheet(was.sheet())));
        last.ifPresent(was -> open(was.meeting()));
        if (hall.atHand().meeting().isPresent())
            last.flatMap(LastMeeting::entry).ifPresent(hall.atHand()::follow);
        else if (last.isEmpty()) all().stream().findFirst().ifPresent(one -> open(one.id()));
    }

    @Override
    public String key() {
        return Sign.MEETINGS.key();
    }

    @Override
    public Ikon icon() {
        return Sign.MEETINGS.icon();
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<List<Action>> actions() {
        if (hall.atHand().meeting().isEmpty()) return before();
        var now = front.map(Sheet::actions).orElse(List.of());
        if (now == inside && !listed.isEmpty()) return listed;
        inside = now;
        var all = new ArrayList<List<Action>>();
        all.add(sheets.stream().map(this::turn).toList());
        all.addAll(now);
        all.addAll(preparation());
        listed = all;
        return listed;
    }

    private List<List<Action>> preparation() {
        if (!prepares.isEmpty()) return prepares;
        var group = new ArrayList<Action>();
        group.add(
                hidden("meeting.choose", () -> hall.atHand().meeting().isPresent(), this::choose));
        if (preparing.isPresent()) group.add(hidden("meeting.prepare", () -> true, this::prepare));
        prepares.add(group);
        return prepares;
    }

    /// What can be done once the last meeting has been taken up again, which going here does.
    private List<List<Action>> before() {
        if (!befores.isEmpty()) return befores;
        befores.addAll(preparation());
        for (var sheet : sheets)
            for (var group : sheet.actions()) befores.add(group.stream().map(this::quiet).toList());
        return befores;
    }

    private Action quiet(Action action) {
        return new Action(
                action.key(),
                new Action.Face.Hidden(),
                action.shortcut(),
                () -> hall.atHand().meeting().isPresent() && action.possible().getAsBoolean(),
                action.run());
    }

    private static Action hidden(String key, BooleanSupplier can, Runnable run) {
        return Action.of(key, new Action.Face.Hidden(), "", can, run);
    }

    private Action turn(Sheet sheet) {
        var face =
                new Action.Face.Turned(
                        sheet.icon(), () -> front.filter(now -> now == sheet).isPresent());
        return Action.of(sheet.key(), face, "", () -> true, () -> front(sheet));
    }

    @Override
    public Optional<Node> aside() {
        return hall.atHand().meeting().isEmpty() ? Optional.empty() : front.flatMap(Sheet::aside);
    }

    @Override
    public void entered() {
        here = true;
        if (hall.atHand().meeting().isEmpty()) resume();
        else come();
        if (hall.atHand().meeting().isPresent()) return;
        list.show(all());
        content.setLeft(list);
        content.setCenter(list.nothing());
    }

    @Override
    public void left() {
        here = false;
        front.ifPresent(Sheet::left);
        hall.frame().head().back();
    }

    /// Told when what can be done may have changed.
    public void onChange(Runnable listener) {
        hall.atHand().onRefresh(listener);
    }

    /// The window closes.
    public void close() {
        sheets.forEach(Sheet::close);
    }
}
