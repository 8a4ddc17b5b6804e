package org.rubric.workbench.text.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.rubric.document.Id;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.line.Passage;

/// What replacing all would do, place by place; each can be left out.
final class Preview extends VBox {
    private static final double ROW = 32;
    private static final int MOST_ROWS = 6;
    private static final int AROUND = 24;

    private final DocumentView view;
    private final Consumer<List<Match>> replace;
    private final Label sentence = new Label();
    private final Label kept = new Label();
    private final ListView<Row> list = new ListView<>();
    private final Button go;
    private final Set<Match> left = new HashSet<>();
    private List<Match> matches = List.of();

    /// @param number of the clause
    private record Row(Match match, String number, String before, String after, String instead) {}

    /// @param replace told of the places that are to be changed
    Preview(DocumentView view, Consumer<List<Match>> replace, Runnable cancel) {
        super(8);
        this.view = view;
        this.replace = replace;
        getStyleClass().add("replace-preview");
        sentence.getStyleClass().add("strong");
        kept.getStyleClass().add("secondary");
        list.setCellFactory(_ -> new Cell());
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("replace-list");
        go = new Button();
        go.getStyleClass().addAll("small-button", "primary");
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(_ -> replace.accept(chosen()));
        var no = new Button(view.say("find.cancel"));
        no.getStyleClass().add("small-button");
        no.setMinWidth(Region.USE_PREF_SIZE);
        no.setOnAction(_ -> cancel.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var deeds = new HBox(8, kept, space, no, go);
        deeds.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(sentence, list, deeds);
        show(false);
    }

    private void show(boolean wanted) {
        setVisible(wanted);
        setManaged(wanted);
    }

    void close() {
        show(false);
    }

    /// Shows what would happen.
    void open(Found found, Replacing replacing) {
        matches = found.replaceable();
        left.clear();
        int fixed = found.matches().size() - matches.size();
        kept.setText(fixed == 0 ? "" : view.say("find.fixed", fixed));
        list.getItems().setAll(matches.stream().map(match -> row(match, replacing)).toList());
        double tall = ROW * Math.clamp(matches.size(), 1, MOST_ROWS) + 2;
        list.setPrefHeight(tall);
        list.setMinHeight(tall);
        count();
        show(true);
        list.requestFocus();
    }

    private List<Match> chosen() {
        return matches.stream().filter(match -> !left.contains(match)).toList();
    }

    private void count() {
        var chosen = chosen();
        sentence.setText(
                view.say(
                        "find.preview",
                        chosen.size(),
                        view.say("find.clauses", Search.clauses(chosen))));
        go.setText(view.say("find.go", chosen.size()));
        go.setDisable(chosen.isEmpty());
    }

    /// The keyboard's way to do it.
    void confirm() {
        if (!chosen().isEmpty()) replace.accept(chosen());
    }

    /// What the sentence on top says.
    String said() {
        return sentence.getText();
    }

    private Row row(Match match, Replacing replacing) {
        var block = view.setting().document().find(match.block()).orElseThrow();
        var line = Passage.of(block.runs(), view.wording());
        var words = line.text().replace('\n', ' ').replace('\uFFFC', '…');
        int from = line.character(match.range().from());
        int to = line.character(match.range().to());
        var before = words.substring(Math.max(0, from - AROUND), from);
        var after = words.substring(to, Math.min(words.length(), to + 3 * AROUND));
        return new Row(
                match,
                place(match.clause()),
                (from > AROUND ? "…" : "") + before,
                after,
                replacing.instead(match));
    }

    /// The number of a clause, or the name of a part that has none.
    private String place(Id clause) {
        var document = view.setting().document().id();
        for (var part : List.of("summary", "introduction", "footnotes"))
            if (clause.equals(document.part(part))) return view.say(part);
        return view.wording().standing(clause);
    }

    /// Leaves a place out, or takes it in again.
    void tick(int index, boolean wanted) {
        var match = matches.get(index);
        if (wanted) left.remove(match);
        else left.add(match);
        count();
        list.refresh();
    }

    private final class Cell extends ListCell<Row> {
        private final CheckBox box = new CheckBox();
        private final Label number = new Label();
        private final Text before = text("replace-around");
        private final Text gone = text("replace-gone");
        private final Text gap = text("replace-around");
        private final Text come = text("replace-come");
        private final Label after = new Label();
        private final HBox content;

        Cell() {
            number.getStyleClass().add("secondary");
            number.setMinWidth(72);
            number.setMaxWidth(72);
            after.setMinWidth(0);
            var words = new HBox(before, gone, gap, come, after);
            words.setAlignment(Pos.CENTER_LEFT);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            content = new HBox(8, box, number, words);
            content.setAlignment(Pos.CENTER_LEFT);
            setOnMouseClicked(event -> turn(event.getTarget() == box));
            box.setOnAction(_ -> tick(getIndex(), box.isSelected()));
            box.setFocusTraversable(false);
        }

        private void turn(boolean done) {
            if (!done && getItem() != null && !box.isHover())
                view.reveal(getItem().match().start(), getItem().match().end());
        }

        private static Text text(String style) {
            var text = new Text();
            text.getStyleClass().add(style);
            return text;
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : content);
            if (empty) return;
            box.setSelected(!left.contains(row.match()));
            box.setAccessibleText(row.match().groups().getFirst());
            number.setText(row.number());
            before.setText(row.before());
            gone.setText(row.match().groups().getFirst());
            gap.setText(row.instead().isEmpty() ? "" : " ");
            come.setText(row.instead());
            after.setText(row.after());
        }
    }

    /// The rows as words, for who does not see them.
    List<String> told() {
        var told = new ArrayList<String>();
        for (var row : list.getItems())
            told.add(
                    "%s: %s[%s → %s]%s"
                            .formatted(
                                    row.number(),
                                    row.before(),
                                    row.match().groups().getFirst(),
                                    row.instead(),
                                    row.after()));
        return told;
    }
}
