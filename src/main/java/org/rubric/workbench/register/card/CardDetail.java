package org.rubric.workbench.register.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Person;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.StudyGroup;
import org.rubric.desk.register.Item;
import org.rubric.desk.register.MyForm;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// The card that is chosen in a register, each fact of it in a field.
public final class CardDetail extends ScrollPane {
    private final Words words;
    private final Editing editing;
    private final Consumer<String> trouble;
    private final Consumer<Item<?>> changed;
    private final Function<Recommendation, List<Node>> beside;
    private final VBox sheet = new VBox(8);
    private final Map<String, FactField> fields = new LinkedHashMap<>();
    private final VBox source = new VBox(4);
    private final Label title = new Label();
    private Optional<OfficesBox> offices = Optional.empty();
    private Optional<Item<?>> shown = Optional.empty();

    /// @param trouble hears a sentence when words cannot be meant
    /// @param changed hears what a card is about to become
    /// @param beside what is told of a text beside its facts
    public CardDetail(
            Words words,
            Editing editing,
            Consumer<String> trouble,
            Consumer<Item<?>> changed,
            Function<Recommendation, List<Node>> beside) {
        this.beside = beside;
        this.words = words;
        this.editing = editing;
        this.trouble = trouble;
        this.changed = changed;
        sheet.getStyleClass().add("card-sheet");
        getStyleClass().add("card-detail");
        setContent(sheet);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        title.getStyleClass().add("object-title");
        title.setWrapText(true);
    }

    public void nothing() {
        leave();
        shown = Optional.empty();
        fields.clear();
        offices = Optional.empty();
        sheet.getChildren().clear();
    }

    /// Shows a thing; the same one with other facts keeps its fields and who writes in them.
    public void show(Item<?> item, Catalogue catalogue) {
        boolean same = shown.filter(now -> now.key().equals(item.key())).isPresent();
        if (same && shown.get().thing().equals(item.thing())) return;
        if (same && busy()) again(item);
        else anew(item, catalogue);
    }

    private boolean busy() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node up = owner; up != null; up = up.getParent()) if (up == this) return true;
        return false;
    }

    private void again(Item<?> item) {
        shown = Optional.of(item);
        for (var line : item.lines())
            if (fields.containsKey(line.key())) fields.get(line.key()).show(line.value());
        if (item.thing() instanceof Person person) offices.ifPresent(box -> box.show(person));
        source(item);
    }

    /// What is written but not done belongs to the card that is shown still.
    private void leave() {
        List.copyOf(fields.values()).forEach(FactField::leave);
        offices.ifPresent(OfficesBox::leave);
    }

    private void anew(Item<?> item, Catalogue catalogue) {
        leave();
        shown = Optional.of(item);
        fields.clear();
        offices = Optional.empty();
        title.setText(Wrapping.safe(called(item)));
        var all = sheet.getChildren();
        all.setAll(title);
        if (item.form().word().equals(MyForm.WORD)) all.add(quiet(words.of("details.used")));
        all.addAll(heading("register.facts"), facts(item));
        if (item.thing() instanceof Person person) {
            offices = Optional.of(new OfficesBox(words, person, deeds()));
            all.addAll(heading("office.all"), offices.get());
        } else officers(item, catalogue);
        if (item.thing() instanceof Recommendation text) all.addAll(beside.apply(text));
        source(item);
        if (item.source().isPresent()) all.addAll(heading("card.source"), source);
        if (!item.form().word().equals(MyForm.WORD) && !item.form().word().equals("study-group"))
            all.add(remove(item));
        setVvalue(0);
    }

    private String called(Item<?> item) {
        if (item.thing() instanceof StudyGroup group) return group.name();
        return item.name().isEmpty() ? words.of("details.me") : item.name();
    }

    private Label heading(String key) {
        var label = new Label(words.of(key).toUpperCase(Locale.ROOT));
        label.getStyleClass().addAll("pane-heading-words", "card-heading");
        return label;
    }

    private static Label quiet(String said) {
        var label = new Label(Wrapping.safe(said));
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        return label;
    }

    private GridPane facts(Item<?> item) {
        var grid = new GridPane(8, 4);
        var names = new ColumnConstraints(96, USE_COMPUTED_SIZE, 136);
        names.setFillWidth(true);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        grid.getColumnConstraints().addAll(names, values);
        for (var line : item.lines()) {
            if (line.key().equals("roles")) continue;
            var name = quiet(words.of("fact." + line.key()));
            name.getStyleClass().add("fact-name");
            GridPane.setValignment(name, VPos.TOP);
            var field =
                    new FactField(
                            words.of("fact." + line.key()),
                            words.of("fact.none"),
                            line.value(),
                            said -> commit(line.key(), said));
            fields.put(line.key(), field);
            grid.addRow(grid.getRowCount(), name, field.node());
        }
        return grid;
    }

    private boolean commit(String key, String said) {
        return shown.isPresent() && commit(shown.get(), key, said);
    }

    private <T> boolean commit(Item<T> item, String key, String said) {
        try {
            var next = item.with(key, said, editing.author(), Editing.today());
            if (next.equals(item)) return true;
            step(words.of("fact.changed", words.of("fact." + key), item.name()), item, next);
            return true;
        } catch (IllegalArgumentException e) {
            trouble.accept(e.getMessage());
            return false;
        }
    }

    private <T> void step(String what, Item<T> item, Item<T> next) {
        shown = Optional.of(next);
        source(next);
        changed.accept(next);
        editing.change(what, item, next);
    }

    private OfficesBox.Deeds deeds() {
        return new OfficesBox.Deeds() {
            @Override
            public void change(String said, Person next) {
                shown.ifPresent(item -> person(said, item, next));
            }

            @Override
            public void trouble(String sentence) {
                trouble.accept(sentence);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private void person(String said, Item<?> item, Person next) {
        var person = (Item<Person>) item;
        if (person.thing().equals(next)) return;
        step(
                said,
                person,
                person.changed(sourced(next, person), editing.author(), Editing.today()));
    }

    /// The box knows offices only; the rest is as it stands in the card.
    private static Person sourced(Person next, Item<Person> item) {
        var now = item.thing();
        return new Person(now.id(), now.contact(), now.spellings(), next.roles(), now.provenance());
    }

    private void officers(Item<?> item, Catalogue catalogue) {
        var held = Officers.of(words, item, catalogue);
        if (held.isEmpty()) return;
        sheet.getChildren().addAll(heading("card.people"), new VBox(4, held.toArray(Node[]::new)));
    }

    private void source(Item<?> item) {
        source.getChildren().setAll(item.source().map(this::said).orElse(List.of()));
    }

    private List<Node> said(Provenance from) {
        var dated = from.asOf().isEmpty() ? from.source() : from.source() + ", " + from.asOf();
        var first =
                new Label(Wrapping.safe(dated.isEmpty() ? words.of("card.source.none") : dated));
        first.setWrapText(true);
        return from.remark().isEmpty() ? List.of(first) : List.of(first, quiet(from.remark()));
    }

    private Node remove(Item<?> item) {
        var button = new Button(words.of("card.remove"), Icons.small(Feather.TRASH_2));
        button.getStyleClass().addAll("flat", "small-button", "card-remove");
        button.setOnAction(
                _ -> {
                    Item<?> now = shown.orElse(item);
                    editing.catalogue(words.of("card.removed", now.name()), now::gone);
                });
        var foot = new HBox(button);
        foot.getStyleClass().add("card-foot");
        return foot;
    }

    /// Puts the keyboard into the first field.
    public void write() {
        if (fields.isEmpty()) return;
        // What has not been painted yet cannot take the keyboard.
        applyCss();
        layout();
        fields.values().iterator().next().node().requestFocus();
    }
}
