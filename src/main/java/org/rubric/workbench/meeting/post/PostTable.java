package org.rubric.workbench.meeting.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.rubric.desk.meeting.post.Posting;

/// All documents to post, one row each. A row stays what it is while what it shows changes, so that
/// the keyboard stays where it was.
public final class PostTable extends ScrollPane {
    private final PostRoom room;
    private final PostRow.Deeds.Typed number;
    private final Consumer<Posting> front;
    private final VBox rows = new VBox();
    private Optional<PostRow> chosen = Optional.empty();

    /// @param number hears of a number that was typed
    /// @param front hears which document is chosen
    public PostTable(PostRoom room, PostRow.Deeds.Typed number, Consumer<Posting> front) {
        this.room = room;
        this.number = number;
        this.front = front;
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().addAll("meeting-scroll", "post-table");
    }

    public void show(List<Posting> all) {
        var roles = all.stream().map(Posting::role).toList();
        if (!rows().stream().map(row -> row.posting().role()).toList().equals(roles)) build(all);
        else for (int i = 0; i < all.size(); i++) rows().get(i).show(all.get(i));
        chosen.map(PostRow::posting).ifPresent(front);
    }

    private void build(List<Posting> all) {
        var role = chosen.map(row -> row.posting().role());
        chosen = Optional.empty();
        var made = new ArrayList<PostRow>();
        var deeds = new PostRow.Deeds(number, this::front, this::step);
        for (var each : all) made.add(new PostRow(room, each, deeds));
        rows.getChildren().setAll(made);
        var same =
                made.stream()
                        .filter(row -> role.equals(Optional.of(row.posting().role())))
                        .findFirst();
        same.or(() -> made.stream().findFirst()).ifPresent(this::front);
    }

    private void front(PostRow row) {
        if (chosen.filter(now -> now == row).isPresent()) return;
        chosen.ifPresent(now -> now.chosen(false));
        chosen = Optional.of(row);
        row.chosen(true);
        front.accept(row.posting());
    }

    private void step(int by) {
        var all = rows();
        int at = chosen.map(all::indexOf).orElse(0);
        all.get(Math.clamp(at + by, 0, all.size() - 1)).requestFocus();
    }

    /// Brings a document to the front.
    public void choose(String role) {
        for (var row : rows()) if (row.posting().role().equals(role)) row.requestFocus();
    }

    private List<PostRow> rows() {
        return rows.getChildren().stream().map(PostRow.class::cast).toList();
    }

    /// Those that are to be made.
    public List<Posting> wanted() {
        return rows().stream().filter(PostRow::wanted).map(PostRow::posting).toList();
    }

    /// All, whether or not they are to be made.
    public List<Posting> all() {
        return rows().stream().map(PostRow::posting).toList();
    }

    @Override
    public void requestFocus() {
        chosen.ifPresent(PostRow::requestFocus);
    }
}
