package org.rubric.workbench.approval.round;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.rubric.programme.Process;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.programme.approval.Round;

/// What stands on the page while no round was announced, with the one next step.
final class NoRound extends StackPane {
    private final RoundRoom room;
    private final Label says = new Label();
    private final Button announce;

    NoRound(RoundRoom room, Announcing announcing) {
        this.room = room;
        says.setWrapText(true);
        says.getStyleClass().add("secondary");
        announce = new Button(room.word("announce", Round.Sort.LAST_CALL.words()));
        announce.getStyleClass().add("primary");
        announce.setOnAction(_ -> announcing.ask(Round.Sort.LAST_CALL, announce));
        var box = new VBox(16, says, announce);
        box.getStyleClass().add("meeting-nothing");
        getChildren().add(box);
    }

    /// @param entry work item of the text; empty: it has none
    void show(Optional<ProgrammeEntry> entry) {
        var next = entry.map(ProgrammeEntry::next).orElse(List.of());
        boolean may = next.contains(State.LAST_CALL);
        says.setText(may ? room.word("nothing") : why(entry, next));
        announce.setVisible(may);
        announce.setManaged(may);
    }

    private String why(Optional<ProgrammeEntry> entry, List<State> next) {
        var state = entry.map(ProgrammeEntry::state).orElse(State.UNDER_STUDY);
        var process = entry.map(one -> one.course().process()).orElse(Process.AAP);
        if (process != Process.AAP)
            return room.word("nothing.none", room.called(), process.words(), state.words());
        if (state.open()) return room.word("nothing.early", state.words());
        if (next.isEmpty()) return room.word("nothing.other", state.words());
        return room.word("nothing.other.next", state.words(), next.getFirst().words());
    }

    @Override
    public void requestFocus() {
        if (announce.isVisible()) announce.requestFocus();
        else super.requestFocus();
    }
}
