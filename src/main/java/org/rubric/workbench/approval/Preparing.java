package org.rubric.workbench.approval;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.rubric.desk.approval.Outset;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.knowledge.Steps;
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
    private Consumer<Begun> begun = _ -> {};

    /// A draft was sent on its way, or aims elsewhere.
    ///
    /// @param said what each of the values calls the step
    /// @param values that the step changed
    /// @param began what began with it
    record Begun(
            String said,
            Kept<ApprovalRecord> record,
            List<Kept<?>> values,
            Steps.Beginning began) {}

    /// @param show brings the page of a draft on its way to the front
    public Preparing(Hall hall, Consumer<Id> show) {
        this.hall = hall;
        this.show = show;
        hall.frame()
                .overlay()
                .inScene(scene -> scene.addEventHandler(Preparation.WANTED, this::wanted));
    }

    /// @param told of every draft that is sent on its way, once its page is shown
    void onBegun(Consumer<Begun> told) {
        begun = told;
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
                () -> step(outset, aim, said),
                step -> {
                    show.accept(outset.draft());
                    begun.accept(step);
                    hall.say(said + ".");
                    hall.atHand().write().text().fireEvent(Wish.of(Wish.CHECK));
                });
    }

    private Begun step(Outset outset, Aim aim, String said) throws IOException {
        var programme = hall.desk().programme();
        var items = programme.now();
        var known = hall.desk().approvals().find(outset.draft()).map(Kept::now);
        var record = outset.begin(hall.desk(), aim, said);
        var changed = new ArrayList<Kept<?>>();
        if (!items.equals(programme.now())) changed.add(programme);
        if (known.isEmpty()) return new Begun(said, record, changed, ending(record, record.now()));
        if (!known.get().equals(record.now())) changed.add(record);
        return new Begun(said, record, changed, Steps.Beginning.NOTHING);
    }

    /// A record goes with the step that began it, as long as it holds nothing else.
    private Steps.Beginning ending(Kept<ApprovalRecord> record, ApprovalRecord began) {
        return () -> {
            if (!record.now().equals(began)) return false;
            try {
                hall.desk().approvals().remove(began.draft(), hall.desk().author());
            } catch (IOException e) {
                hall.say(e.getMessage());
                return false;
            }
            show.accept(began.draft());
            return true;
        };
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
