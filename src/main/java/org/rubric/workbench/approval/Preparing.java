package org.rubric.workbench.approval;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.rubric.desk.approval.Outset;
import org.rubric.document.Id;
import org.rubric.programme.approval.Aim;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.workbench.meeting.Hall;
import org.rubric.workbench.register.Preparation;
import org.rubric.workbench.text.block.Wish;

/// Sends drafts on their way: asks for meeting and process, from wherever that is wanted.
public final class Preparing {
    private final Hall hall;
    private final Consumer<Id> show;

    /// @param show brings the page of a draft on its way to the front
    public Preparing(Hall hall, Consumer<Id> show) {
        this.hall = hall;
        this.show = show;
        var floor = hall.frame().overlay();
        floor.sceneProperty()
                .addListener(
                        (_, _, scene) -> {
                            if (scene != null)
                                scene.addEventHandler(Preparation.WANTED, this::wanted);
                        });
    }

    private void wanted(Preparation asked) {
        want(asked.draft(), asked.getTarget() instanceof Node node ? node : head());
    }

    private Node head() {
        return hall.frame().head().field();
    }

    /// Goes to the page of a draft that is on its way, else asks for its aim below a node.
    public void want(Id draft, Node below) {
        if (record(draft).isPresent()) show.accept(draft);
        else ask(draft, below);
    }

    /// The same below the search field.
    public void want(Id draft) {
        want(draft, head());
    }

    /// Asks at which meeting it is to be decided and by which process, though it may be on its way.
    void ask(Id draft, Node below) {
        hall.behind(
                () -> Outset.of(hall.desk(), draft, LocalDate.now()),
                outset -> hall.show(panel(outset), below));
    }

    private PreparePanel panel(Outset outset) {
        var known = record(outset.draft()).map(ApprovalRecord::aim);
        return new PreparePanel(hall.words(), outset, known, aim -> begin(outset, aim));
    }

    private void begin(Outset outset, Aim aim) {
        hall.frame().overlay().close();
        var name = outset.document().front().identity().name();
        var said = hall.words().of("prepare.begun", name, aim.process().decision(), aim.meeting());
        hall.behind(
                () -> outset.begin(hall.desk(), aim, said),
                _ -> {
                    hall.say(said + ".");
                    show.accept(outset.draft());
                    hall.atHand().write().text().fireEvent(Wish.of(Wish.CHECK));
                });
    }

    private Optional<ApprovalRecord> record(Id draft) {
        try {
            return hall.desk().approvals().find(draft).map(kept -> kept.now());
        } catch (IOException e) {
            hall.say(e.getMessage());
            return Optional.empty();
        }
    }
}
