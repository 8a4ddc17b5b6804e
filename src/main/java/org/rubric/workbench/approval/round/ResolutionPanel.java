package org.rubric.workbench.approval.round;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rubric.desk.FileNames;
import org.rubric.desk.meeting.post.PostJob;
import org.rubric.desk.meeting.post.Posting;
import org.rubric.desk.meeting.post.Want;

/// Before the files of a resolution are made: its number, where they go, which of them is not ready
/// and why.
final class ResolutionPanel extends VBox {
    private static final double WIDTH = 560;
    private static final int REASONS = 3;

    private final RoundRoom room;
    private final List<Posting> postings;
    private final TextField number = new TextField();
    private final TextField folder = new TextField();
    private final CheckBox replace = new CheckBox();
    private final Button make;

    /// What is asked here.
    interface Start {
        void make(String number, Path folder, boolean replace);
    }

    ResolutionPanel(RoundRoom room, List<Posting> postings, Start start) {
        super(12);
        this.room = room;
        this.postings = postings;
        getStyleClass().add("post-panel");
        setPrefWidth(WIDTH + 48);
        var title =
                new Label(room.word("resolution.title", room.round().orElseThrow().sort().words()));
        title.getStyleClass().add("popover-title");
        make = new Button(room.word("resolution.make", postings.size() * 2));
        make.getStyleClass().add("primary");
        make.setOnAction(_ -> start(start));
        getChildren().addAll(title, fields());
        for (var posting : postings) getChildren().add(line(posting));
        if (postings.size() == 1)
            getChildren().add(Pieces.secondary(room.word("resolution.unchanged")));
        var buttons = new HBox(8, make);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(replace, buttons);
        there();
    }

    private GridPane fields() {
        var round = room.round().orElseThrow();
        number.setText(round.document());
        number.setPromptText("TD 431");
        number.setAccessibleText(room.word("resolution.number"));
        var name = FileNames.of(room.called() + " " + round.sort().words());
        folder.setText(room.hall().exporting().folder().resolve(name).toString());
        folder.setAccessibleText(room.word("resolution.folder"));
        folder.textProperty().addListener((_, _, _) -> there());
        for (var field : List.of(number, folder)) GridPane.setHgrow(field, Priority.ALWAYS);
        var grid = new GridPane(12, 8);
        grid.addRow(0, asked("resolution.number"), number);
        grid.addRow(1, asked("resolution.folder"), folder);
        return grid;
    }

    private Label asked(String key) {
        var label = Pieces.secondary(room.word(key));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private VBox line(Posting posting) {
        var name = Pieces.wrapped(posting.text().title());
        name.getStyleClass().add("strong");
        var box = new VBox(2, name);
        if (posting.ready()) box.getChildren().add(Pieces.secondary(room.word("resolution.ready")));
        else {
            var reasons = posting.wants().stream().map(Want::words).limit(REASONS).toList();
            var words = room.word("resolution.draft", String.join(" ", reasons));
            var why = Pieces.wrapped(words);
            why.getStyleClass().add("secondary");
            why.setMaxWidth(WIDTH);
            box.getChildren().add(why);
        }
        return box;
    }

    private void start(Start start) {
        var place = Path.of(folder.getText().strip());
        room.close();
        start.make(number.getText().strip(), place, replace.isSelected());
    }

    private void there() {
        boolean fits = !folder.getText().isBlank();
        int there = 0;
        try {
            if (fits)
                there =
                        new PostJob(postings, Path.of(folder.getText().strip()), false)
                                .there()
                                .size();
        } catch (InvalidPathException _) {
            fits = false;
        }
        make.setDisable(!fits);
        replace.setText(room.word("resolution.replace", there));
        replace.setVisible(there > 0);
        replace.setManaged(there > 0);
    }

    @Override
    public void requestFocus() {
        make.requestFocus();
    }
}
