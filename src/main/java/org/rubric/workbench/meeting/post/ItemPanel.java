package org.rubric.workbench.meeting.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.desk.meeting.post.Proposing;
import org.rubric.document.Contact;
import org.rubric.programme.Justification;
import org.rubric.programme.WorkItem;
import org.rubric.search.Subjects;
import org.rubric.workbench.seek.SimilarRows;

/// The form for a new work item, with what is still missing marked, and the known titles that are
/// nearest to it.
final class ItemPanel extends VBox {
    private static final int MOST = 5;

    private final PostRoom room;
    private final Justification begun;
    private final Map<String, TextInputControl> boxes = new LinkedHashMap<>();
    private final Map<String, Label> marks = new LinkedHashMap<>();
    private final Label missing = Parts.secondary("");
    private final SimilarRows similar;

    ItemPanel(PostRoom room, Justification begun) {
        super(12);
        this.room = room;
        this.begun = begun;
        similar = new SimilarRows(room.hall().words(), Parts.WIDE + 100, _ -> {});
        getStyleClass().add("post-panel");
        var grid = new GridPane(12, 8);
        var item = begun.item();
        box(grid, "name", Parts.field(item.name(), room.word("item.name")));
        box(grid, "title", Parts.field(item.title(), room.word("item.title")));
        box(grid, "question", Parts.field(item.plan().question(), room.word("item.question")));
        box(grid, "base", Parts.field(item.texts().base(), room.word("item.base")));
        box(grid, "timing", Parts.field(item.plan().target(), room.word("item.timing")));
        boxes.get("timing").setPromptText(room.word("item.timing.prompt"));
        box(grid, "editor", Parts.field(editors(item), room.word("item.editor")));
        boxes.get("editor").setPromptText(room.word("item.editor.prompt"));
        var supporters = String.join("; ", item.plan().supporters());
        box(grid, "supporters", Parts.field(supporters, room.word("item.supporters")));
        boxes.get("supporters").setPromptText(room.word("ls.several"));
        box(grid, "scope", Parts.area(begun.scope(), room.word("item.scope"), 2));
        box(grid, "summary", Parts.area(begun.summary(), room.word("item.summary"), 2));
        var near = new ScrollPane(similar);
        near.setFitToWidth(true);
        near.setMaxHeight(144);
        near.setFocusTraversable(false);
        near.getStyleClass().add("similar-scroll");
        missing.setMaxWidth(Parts.WIDE + 100);
        getChildren()
                .addAll(
                        Parts.title(room.word("item.head")),
                        missing,
                        grid,
                        Parts.heading(room.word("item.near")),
                        near,
                        Parts.buttons(
                                Parts.button(room.word("cancel"), room::close),
                                Parts.primary(room.word("item.keep"), this::keep)));
        near.setMinHeight(Region.USE_PREF_SIZE);
        near.setPrefHeight(96);
        mark();
        compare();
    }

    private void box(GridPane grid, String key, TextInputControl box) {
        boxes.put(key, box);
        marks.put(key, Parts.row(grid, room.word("item." + key), box));
        box.textProperty().addListener((_, _, _) -> mark());
    }

    /// Boxes that are empty say so, beside their name and above.
    private void mark() {
        var empty = new java.util.ArrayList<String>();
        boxes.forEach(
                (key, box) -> {
                    boolean is = box.getText().isBlank();
                    var label = marks.get(key);
                    label.getStyleClass().removeAll("missing", "secondary");
                    label.getStyleClass().add(is ? "missing" : "secondary");
                    label.setText(room.word("item." + key) + (is ? " \u2022" : ""));
                    if (is) empty.add(room.word("item." + key));
                });
        missing.setText(
                empty.isEmpty()
                        ? room.word("item.full")
                        : room.word("item.missing", String.join(", ", empty)));
    }

    /// What the store has that is about nearly the same.
    private void compare() {
        var passage = Subjects.of(begun);
        room.behind(
                () -> {
                    room.desk().indexing().begin().join();
                    return room.desk().alike(passage, Optional.empty(), MOST);
                },
                similar::show);
    }

    private static String editors(WorkItem item) {
        return String.join("; ", item.plan().editors().stream().map(Contact::name).toList());
    }

    Justification form() {
        var item = begun.item();
        var plan =
                item.plan()
                        .withQuestion(said("question").replaceFirst("^Q", ""))
                        .withTarget(said("timing"))
                        .withEditors(people(item))
                        .withSupporters(Parts.listed(said("supporters")));
        var now =
                item.withName(said("name"))
                        .withTitle(said("title"))
                        .withPlan(plan)
                        .withTexts(item.texts().withBase(said("base")));
        return new Justification(
                now,
                said("scope"),
                said("summary"),
                begun.relations(),
                begun.liaisons(),
                begun.document());
    }

    /// `Ana Lopes, Alpha Telecom; João Costa`
    private List<Contact> people(WorkItem item) {
        return Parts.listed(said("editor")).stream()
                .map(
                        words ->
                                item.plan().editors().stream()
                                        .filter(known -> known.name().equals(words))
                                        .findFirst()
                                        .orElseGet(() -> person(words)))
                .toList();
    }

    private static Contact person(String words) {
        int comma = words.indexOf(',');
        var name = comma < 0 ? words : words.substring(0, comma).strip();
        var from = comma < 0 ? "" : words.substring(comma + 1).strip();
        return new Contact(name, from, "", "", "");
    }

    private String said(String key) {
        return boxes.get(key).getText().strip();
    }

    private void keep() {
        var form = form();
        if (form.item().name().isEmpty()) {
            boxes.get("name").requestFocus();
            return;
        }
        room.close();
        var said = room.word("item.kept", form.item().name());
        var before = begun.item().name().isEmpty() ? form.item().name() : begun.item().name();
        room.change(said, now -> Proposing.with(now, before, form));
    }

    /// On the first box that is still empty.
    @Override
    public void requestFocus() {
        boxes.values().stream()
                .filter(box -> box.getText().isBlank())
                .findFirst()
                .orElse(boxes.get("name"))
                .requestFocus();
    }
}
