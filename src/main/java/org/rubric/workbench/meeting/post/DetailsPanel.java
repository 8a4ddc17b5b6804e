package org.rubric.workbench.meeting.post;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.rubric.desk.knowledge.Myself;
import org.rubric.document.Contact;

/// Who posts: asked where a header table needs it, kept for all.
public final class DetailsPanel extends VBox {
    private static final List<String> ASKED =
            List.of("name", "organization", "country", "telephone", "email");

    private final PostRoom room;
    private final Runnable kept;
    private final List<TextField> fields = new ArrayList<>();

    /// @param kept runs after the details are known
    public DetailsPanel(PostRoom room, Contact now, Runnable kept) {
        super(16);
        this.room = room;
        this.kept = kept;
        getStyleClass().add("post-panel");
        var words = room.hall().words();
        var values =
                List.of(
                        now.name(),
                        now.organization(),
                        now.country(),
                        now.telephone(),
                        now.email());
        var grid = new GridPane(12, 8);
        for (int i = 0; i < ASKED.size(); i++) {
            var said = words.of("details." + ASKED.get(i));
            var field = Parts.field(values.get(i), said);
            field.setPrefWidth(320);
            fields.add(field);
            Parts.row(grid, said, field);
        }
        var why = Parts.secondary(words.of("details.used"));
        why.setMaxWidth(440);
        getChildren()
                .addAll(
                        Parts.title(words.of("details.title")),
                        why,
                        grid,
                        Parts.buttons(Parts.primary(room.word("keep"), this::keep)));
    }

    private void keep() {
        var said = fields.stream().map(field -> field.getText().strip()).toList();
        var contact = new Contact(said.get(0), said.get(1), said.get(2), said.get(3), said.get(4));
        room.close();
        try {
            room.desk()
                    .me()
                    .change(
                            room.hall().words().of("details.given"),
                            me -> Myself.with(me, contact),
                            contact.name());
            kept.run();
        } catch (IOException e) {
            room.say(e.getMessage());
        }
    }

    @Override
    public void requestFocus() {
        fields.stream()
                .filter(field -> field.getText().isBlank())
                .findFirst()
                .orElse(fields.getFirst())
                .requestFocus();
    }
}
