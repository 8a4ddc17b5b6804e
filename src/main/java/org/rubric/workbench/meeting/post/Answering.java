package org.rubric.workbench.meeting.post;

import java.util.List;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.meeting.post.ClauseLink;
import org.rubric.desk.meeting.post.IncomingForm;
import org.rubric.desk.meeting.post.Proposing;
import org.rubric.desk.meeting.post.StatementTexts;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.OutgoingLiaison;
import org.rubric.meeting.liaison.Replying;
import org.rubric.workbench.Action;
import org.rubric.workbench.Icons;
import org.rubric.workbench.approval.post.DeskDecision;
import org.rubric.workbench.meeting.Hall;

/// What the chair's desk offers beside the heading of a document: *Reply* to a liaison statement,
/// *New work item* of a contribution that proposes one, the
/// decision on the text of a draft.
public final class Answering {
    private final PostRoom room;
    private final Button reply;
    private final Button item;
    private final DeskDecision decision;

    public Answering(Hall hall) {
        room = new PostRoom(hall);
        reply = button("reply", Feather.CORNER_UP_LEFT, "Ctrl+Alt+R", this::reply);
        item = button("item", Feather.FILE_PLUS, "Ctrl+Alt+W", this::propose);
        hall.atHand().listen(this::offer);
        decision = new DeskDecision(hall);
    }

    private Button button(String key, Feather icon, String keys, Runnable run) {
        var button = new Button(room.word(key), Icons.small(icon));
        button.setOnAction(_ -> run.run());
        button.setTooltip(new Tooltip(room.hall().words().of("tooltip", room.word(key), keys)));
        return button;
    }

    public List<Action> actions() {
        return List.of(
                hidden("post.reply", "Shortcut+Alt+R", this::incoming, this::reply),
                hidden("post.item", "Shortcut+Alt+W", this::proposing, this::propose),
                decision.action());
    }

    private static Action hidden(String key, String keys, BooleanSupplier can, Runnable run) {
        return Action.of(key, new Action.Face.Hidden(), keys, can, run);
    }

    private Optional<MeetingDocument> document() {
        return room.hall().atHand().document();
    }

    private boolean incoming() {
        return document()
                .filter(d -> d.number().kind() == MeetingDocument.Kind.LIAISON_STATEMENT)
                .isPresent();
    }

    private boolean proposing() {
        return document().filter(Proposing::proposes).isPresent();
    }

    private void offer() {
        turn(reply, incoming());
        turn(item, proposing());
    }

    private void turn(Button button, boolean on) {
        var deeds = room.hall().atHand().deeds();
        if (on && !deeds.contains(button)) deeds.add(button);
        if (!on) deeds.remove(button);
    }

    private void reply() {
        if (!incoming()) return;
        var meeting = room.meeting().orElseThrow();
        var document = document().orElseThrow();
        var begun =
                Replying.to(meeting, document.id())
                        .orElseGet(() -> Replying.reply(meeting, document));
        write(room, begun, reply);
    }

    /// Opens a statement to be written, with what the one that it answers asks.
    static void write(PostRoom room, OutgoingLiaison begun, Node below) {
        var meeting = room.meeting().orElseThrow();
        var answered = begun.replyTo().flatMap(meeting::document);
        room.behind(
                () -> asked(room, meeting, begun, answered),
                asked -> {
                    boolean bare = begun.text().isBlank() && !asked.link().isEmpty();
                    var first = bare ? Replying.saying(begun, "\n\n" + asked.link()) : begun;
                    var text = new StatementText(room, asked.draft());
                    room.show(new LiaisonPanel(room, first, asked.form(), text), below);
                });
    }

    /// What the statement that is answered asks, which of our texts it is about, and the draft in
    /// which the text of ours is written.
    private record Asked(String form, String link, Optional<Id> draft) {}

    private static Asked asked(
            PostRoom room,
            Meeting meeting,
            OutgoingLiaison begun,
            Optional<MeetingDocument> answered)
            throws IOException {
        var draft = new StatementTexts(room.desk()).draft(meeting, begun);
        if (answered.isEmpty()) return new Asked("", "", draft);
        var form = IncomingForm.of(room.desk()::files, meeting, answered.get());
        return new Asked(
                form.map(IncomingForm::words).orElse(""),
                new ClauseLink(room.desk(), meeting).line(answered.get()),
                draft);
    }

    private void propose() {
        if (!proposing()) return;
        var meeting = room.meeting().orElseThrow();
        var form = Proposing.of(meeting, document().orElseThrow());
        room.show(new ItemPanel(room, form), item);
    }
}
