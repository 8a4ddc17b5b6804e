package org.rubric.workbench.meeting.desk;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.rubric.meeting.Meeting;
import org.rubric.workbench.BottomLine;
import org.rubric.workbench.Words;

/// What the bottom line says during a meeting.
final class Facts {
    private final Words words;
    private final BottomLine bottom;
    private final HBox aside;

    Facts(Words words, BottomLine bottom) {
        this.words = words;
        this.bottom = bottom;
        var cap = new Label("Ctrl+PgDn");
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        var says = new Label(words.of("desk.next.short"));
        says.getStyleClass().add("secondary");
        aside = new HBox(8, cap, says);
        aside.setAlignment(Pos.CENTER_RIGHT);
    }

    void show(Meeting meeting) {
        long concluded =
                meeting.documents().stream().filter(d -> d.conclusion().isPresent()).count();
        int all = meeting.documents().size();
        bottom.lend(
                List.of(words.of("desk.facts", all, concluded), meeting.occasion().group()), aside);
    }

    void back() {
        bottom.back();
    }
}
