package org.rubric.workbench.register.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.catalogue.Person;
import org.rubric.catalogue.Person.Role;
import org.rubric.desk.register.Roles;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// The offices of a person with their dates: one is added, ended, changed.
final class OfficesBox extends VBox {
    private final Words words;
    private final Deeds deeds;
    private final List<FactField> fields = new ArrayList<>();
    private Person person;

    /// Who is told.
    interface Deeds {
        /// @param said what was done, as undo tells it
        void change(String said, Person next);

        void trouble(String sentence);
    }

    OfficesBox(Words words, Person person, Deeds deeds) {
        super(8);
        this.words = words;
        this.deeds = deeds;
        this.person = person;
        fill();
    }

    void show(Person next) {
        if (next.roles().equals(person.roles())) {
            person = next;
            return;
        }
        person = next;
        leave();
        fill();
    }

    /// Finishes what is written but not done.
    void leave() {
        List.copyOf(fields).forEach(FactField::leave);
        fields.clear();
    }

    private void fill() {
        getChildren().clear();
        for (int i = 0; i < person.roles().size(); i++) getChildren().add(row(i));
        var add = new Button(words.of("office.add"), Icons.small(Feather.PLUS));
        add.getStyleClass().addAll("flat", "small-button", "office-add");
        add.setOnAction(_ -> add());
        getChildren().add(add);
    }

    private void add() {
        leave();
        var next = Roles.add(person, new Role(words.of("office.new"), "", Editing.today(), ""));
        done("office.added", next);
        fill();
        getChildren().get(person.roles().size() - 1).lookup(".fact-field").requestFocus();
    }

    private void done(String key, Person next) {
        person = next;
        deeds.change(words.of(key, person.name()), next);
    }

    private Node row(int index) {
        var role = person.roles().get(index);
        var title = field("role", role.title(), index, (r, w) -> with(r, w, r.group()));
        var group = field("group", role.group(), index, (r, w) -> with(r, r.title(), w));
        var from = field("from", role.from(), index, (r, w) -> Roles.dated(r, w, r.until()));
        var until = field("until", role.until(), index, (r, w) -> Roles.dated(r, r.from(), w));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var dates = new HBox(4, from, new Label("\u2013"), until, gap);
        dates.setAlignment(Pos.CENTER_LEFT);
        if (role.until().isEmpty())
            dates.getChildren().add(button("office.end", Feather.CLOCK, () -> end(index)));
        dates.getChildren().add(button("office.remove", Feather.X, () -> remove(index)));
        var names = new HBox(4, title, group);
        for (var wide : new Node[] {title, group}) HBox.setHgrow(wide, Priority.ALWAYS);
        var row = new VBox(4, names, dates);
        row.getStyleClass().add("office");
        return row;
    }

    private static Role with(Role role, String title, String group) {
        return new Role(title, group, role.from(), role.until());
    }

    private Region field(String key, String known, int index, BiFunction<Role, String, Role> with) {
        var name = words.of("fact." + key);
        var field =
                new FactField(
                        name,
                        name,
                        known,
                        said -> {
                            if (index >= person.roles().size()) return true;
                            try {
                                var role = with.apply(person.roles().get(index), said);
                                done("office.changed", Roles.with(person, index, role));
                                return true;
                            } catch (IllegalArgumentException e) {
                                deeds.trouble(e.getMessage());
                                return false;
                            }
                        });
        fields.add(field);
        var region = (Region) field.node();
        region.setPrefWidth(key.equals("from") || key.equals("until") ? 96 : 160);
        region.setMinWidth(80);
        return region;
    }

    private Button button(String key, Feather icon, Runnable run) {
        var button = new Button("", Icons.small(icon));
        button.getStyleClass().addAll("flat", "small-button");
        button.setTooltip(new Tooltip(words.of(key)));
        button.setAccessibleText(words.of(key));
        button.setOnAction(_ -> run.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void end(int index) {
        leave();
        var role = person.roles().get(index);
        var ended = Roles.dated(role, role.from(), Editing.today());
        done("office.ended", Roles.with(person, index, ended));
        fill();
    }

    private void remove(int index) {
        leave();
        done("office.removed", Roles.without(person, index));
        fill();
    }
}
