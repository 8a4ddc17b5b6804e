package org.rubric.workbench.approval.round;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.rubric.desk.approval.round.Places;
import org.rubric.document.Id;
import org.rubric.programme.approval.Disposition;
import org.rubric.programme.approval.Remark;
import org.rubric.programme.approval.Remark.About;
import org.rubric.programme.approval.Remark.Sort;
import org.rubric.programme.approval.Round;
import org.rubric.workbench.Menu;

/// The comments of a round as a list, the chosen one beside the clause that it is about, its answer
/// below. Arrows move, one letter begins an answer, Enter writes on it.
final class RemarksView extends BorderPane {
    private static final double LIST = 384;

    private final RoundRoom room;
    private final ListView<Remark> list = new ListView<>();
    private final RemarkDetail detail;
    private final AnswerBar answer;
    private final Changing changing;
    private Optional<Reading> reading = Optional.empty();
    private boolean filling;

    RemarksView(RoundRoom room) {
        this.room = room;
        changing = new Changing(room);
        detail = new RemarkDetail(room, deeds());
        answer = new AnswerBar(room, this::answered, list::requestFocus);
        list.setCellFactory(_ -> new RemarkCell(room, this::where));
        list.getStyleClass().add("round-list");
        list.setAccessibleText(room.word("list"));
        var none = Pieces.wrapped(room.word("list.none"));
        none.getStyleClass().addAll("secondary", "round-none");
        list.setPlaceholder(none);
        list.setPrefWidth(LIST);
        list.setMinWidth(LIST);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> chosen());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        var right = new BorderPane(detail);
        right.setBottom(answer);
        setLeft(list);
        setCenter(right);
    }

    private RemarkDetail.Deeds deeds() {
        return new RemarkDetail.Deeds() {
            @Override
            public void change() {
                RemarksView.this.change();
            }

            @Override
            public void take() {
                RemarksView.this.take();
            }

            @Override
            public void go(Id block) {
                changing.go(block);
            }

            @Override
            public void sort(Node below) {
                sorts(below);
            }

            @Override
            public void place(Node below) {
                reading.ifPresent(
                        now -> RemarkAsk.show(room, now.places(), RemarksView.this::placed, below));
            }
        };
    }

    private String where(Remark remark) {
        return reading.map(now -> RemarkDetail.where(remark, now)).orElse(remark.about().clause());
    }

    /// Another draft is shown.
    void forget() {
        changing.end();
        reading = Optional.empty();
        list.getItems().clear();
    }

    /// The text has been read.
    void show(Reading now) {
        if (reading.filter(now::equals).isPresent()) return;
        reading = Optional.of(now);
        list.refresh();
        chosen();
    }

    /// Shows the comments; the chosen one stays.
    void show(Round round) {
        if (list.getItems().equals(round.remarks())) return;
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        filling = true;
        list.getItems().setAll(round.remarks());
        if (!round.remarks().isEmpty())
            list.getSelectionModel().clearAndSelect(Math.min(at, round.remarks().size() - 1));
        filling = false;
        chosen();
    }

    private void chosen() {
        if (filling) return;
        var remark = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        answer.setVisible(remark.isPresent());
        answer.setManaged(remark.isPresent());
        if (remark.isEmpty() || reading.isEmpty()) {
            detail.clear(Optional.empty());
            return;
        }
        detail.show(remark.get(), reading.get());
        answer.show(remark.get());
    }

    private Optional<Remark> remark() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private int at() {
        return list.getSelectionModel().getSelectedIndex();
    }

    /// Brings a comment to the front.
    void choose(int remark) {
        if (remark < 0 || remark >= list.getItems().size()) return;
        list.getSelectionModel().clearAndSelect(remark);
        list.scrollTo(Math.max(0, remark - 2));
        list.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        if (event.getCode() == KeyCode.ENTER) answer.begin();
        else return;
        event.consume();
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getCharacter().length() != 1)
            return;
        char letter = Character.toUpperCase(event.getCharacter().charAt(0));
        if (letter == 'T') change();
        else if (letter == 'R') take();
        else if (!answer.letter(letter)) return;
        event.consume();
    }

    private void change() {
        remark().ifPresent(remark -> changing.change(at(), remark));
    }

    private void take() {
        if (remark().isPresent() && reading.isPresent())
            changing.take(at(), remark().get(), reading.get());
    }

    /// Stores an answer and goes on to the next comment that is open.
    private void answered(Disposition said) {
        int place = at();
        var remark = remark().orElseThrow();
        room.change(
                room.word("answered", remark.number(), remark.from(), said.kind().words()),
                round -> round.update(place, each -> with(each, said)));
        room.round().ifPresent(this::show);
        int next = next(place);
        list.getSelectionModel().clearAndSelect(said.open() || next < 0 ? place : next);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
        list.requestFocus();
    }

    /// What was changed in the text meanwhile stays.
    private static Remark with(Remark remark, Disposition said) {
        var edits = remark.disposition().edits();
        return remark.answered(new Disposition(said.kind(), said.words(), edits));
    }

    private int next(int from) {
        var all = list.getItems();
        for (int i = 1; i <= all.size(); i++) {
            int at = (from + i) % all.size();
            if (all.get(at).open()) return at;
        }
        return -1;
    }

    private void sorts(Node below) {
        var menu = new Menu();
        for (var sort : List.of(Sort.values()))
            menu.add(
                    sort.words(),
                    () -> {
                        room.close();
                        about(a -> a.of(sort), sort.words());
                    });
        room.show(menu, below);
    }

    private void placed(String words) {
        var places = reading.orElseThrow().places();
        var place = Places.whole(words) ? Optional.<Id>empty() : places.find(words);
        if (place.isPresent() || Places.whole(words)) about(a -> a.at(place), words);
    }

    private void about(java.util.function.UnaryOperator<About> how, String words) {
        int at = at();
        if (remark().isEmpty()) return;
        room.change(
                room.word("about", remark().get().number(), words),
                round -> round.update(at, each -> each.about(how.apply(each.about()))));
        room.round().ifPresent(this::show);
        Platform.runLater(list::requestFocus);
    }

    /// The page is in front again: no comment is in hand any more.
    void back() {
        changing.end();
    }

    /// Puts the keyboard into the list.
    void entered() {
        if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    void close() {
        changing.end();
    }
}
