package org.rubric.workbench.approval.round;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.rubric.desk.approval.round.Texts;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.knowledge.Steps.Beginning;
import org.rubric.desk.knowledge.Steps.Deed;
import org.rubric.desk.programme.DraftLink;
import org.rubric.document.Document;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.WorkProgramme;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.Round;
import org.rubric.repository.DraftEntry;
import org.rubric.workbench.approval.PageSteps;
import org.rubric.workbench.meeting.Hall;
import org.rubric.workbench.programme.Asking;

/// What the parts of the page share: the record of now, the round that is shown, how both and the
/// work programme are changed and taken back. Belongs to the JavaFX thread.
final class RoundRoom {
    private final Hall hall;
    private final PageSteps steps;
    private Optional<Kept<ApprovalRecord>> kept = Optional.empty();
    private Optional<Document> text = Optional.empty();
    private int at = -1;
    private int known;

    RoundRoom(Hall hall) {
        this.hall = hall;
        steps = new PageSteps(hall);
    }

    Hall hall() {
        return hall;
    }

    String word(String key, Object... values) {
        return hall.words().of("round." + key, values);
    }

    void say(String sentence) {
        hall.say(sentence);
    }

    /// Takes a draft up; its last round is shown. Answers whether it is another one.
    boolean take(Kept<ApprovalRecord> record) {
        boolean other = kept.filter(now -> now == record).isEmpty();
        kept = Optional.of(record);
        int rounds = record.now().rounds().size();
        if (other) {
            steps.forget();
            text = Optional.empty();
        }
        if (other || rounds != known) at = rounds - 1;
        known = rounds;
        return other;
    }

    ApprovalRecord record() {
        return kept.orElseThrow().now();
    }

    Kept<ApprovalRecord> kept() {
        return kept.orElseThrow();
    }

    /// The round that is shown; empty: none was announced.
    Optional<Round> round() {
        return kept.isEmpty() || at < 0 ? Optional.empty() : Optional.of(record().rounds().get(at));
    }

    /// Its place among the rounds.
    int at() {
        return at;
    }

    void at(int place) {
        at = place;
    }

    Texts texts() {
        return new Texts(hall.desk(), record().draft());
    }

    /// The draft as the store lists it.
    Optional<DraftEntry> draft() {
        try {
            return hall.desk().repository().drafts().stream()
                    .filter(each -> each.draft().equals(record().draft()))
                    .findFirst();
        } catch (IOException e) {
            say(e.getMessage());
            return Optional.empty();
        }
    }

    String called() {
        return draft().map(DraftEntry::name).orElse(record().draft().value());
    }

    WorkProgramme programme() {
        try {
            return hall.desk().programme().now();
        } catch (IOException e) {
            say(e.getMessage());
            return WorkProgramme.EMPTY;
        }
    }

    /// The text of the draft was read.
    void read(Document now) {
        text = Optional.of(now);
    }

    /// Its work item: the one that its text names, and until that is read the one of its name.
    Optional<ProgrammeEntry> entry() {
        var programme = programme();
        return text.flatMap(now -> DraftLink.entry(now, programme))
                .or(() -> programme.entry(called()));
    }

    /// Changes the round that is shown.
    void change(String said, UnaryOperator<Round> how) {
        int place = at;
        changed(
                said,
                now -> {
                    var all = new ArrayList<>(now.rounds());
                    all.set(place, how.apply(all.get(place)));
                    return now.withRounds(all);
                },
                UnaryOperator.identity());
    }

    /// Changes the record and the work programme as one step.
    void changed(
            String said,
            UnaryOperator<ApprovalRecord> how,
            UnaryOperator<WorkProgramme> programme) {
        changed(said, how, programme, "");
    }

    /// @param stays what taking it back leaves, in one sentence; empty: nothing
    void changed(
            String said,
            UnaryOperator<ApprovalRecord> how,
            UnaryOperator<WorkProgramme> programme,
            String stays) {
        var touched = new ArrayList<Kept<?>>();
        try {
            change(kept.orElseThrow(), said, how, touched);
            change(hall.desk().programme(), said, programme, touched);
        } catch (IOException e) {
            say(e.getMessage());
            return;
        }
        if (touched.isEmpty()) return;
        steps.tell(new Deed(said, touched, Beginning.NOTHING, stays, false));
    }

    private <T> void change(Kept<T> one, String said, UnaryOperator<T> how, List<Kept<?>> touched) {
        if (how.apply(one.now()).equals(one.now())) return;
        hall.frame().bottom().keeping(one.change(said, how, hall.desk().author()));
        touched.add(one);
    }

    void undo() {
        steps.undo();
    }

    void redo() {
        steps.redo();
    }

    /// Asks some questions below a node.
    void ask(
            String title,
            String verb,
            List<Asking.Question> questions,
            Asking.Answered answered,
            Node below) {
        show(
                new Asking(
                        hall.words(),
                        title,
                        verb,
                        questions,
                        answered,
                        () -> hall.frame().overlay().close()),
                below);
    }

    void show(Region panel, Node below) {
        hall.show(panel, below);
    }

    void close() {
        hall.frame().overlay().close();
    }
}
