package org.rubric.workbench.approval.round;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
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

    void show(State state) {
        boolean may = state.compareTo(State.CONSENTED) >= 0;
        says.setText(room.word(may ? "nothing" : "nothing.early", state.words()));
        announce.setVisible(may);
        announce.setManaged(may);
    }

    @Override
    public void requestFocus() {
        if (announce.isVisible()) announce.requestFocus();
        else super.requestFocus();
    }
}
