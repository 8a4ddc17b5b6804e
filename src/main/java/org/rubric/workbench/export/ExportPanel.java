package org.rubric.workbench.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.desk.FileNames;
import org.rubric.document.Contact;
import org.rubric.typesetting.Look;
import org.rubric.workbench.Words;
import org.rubric.workbench.bar.Whole;

/// Save as PDF or for Word: look, name and folder of the file, said before it is written. Where
/// the header table needs to know who the user is, the panel asks, once.
final class ExportPanel extends VBox {
    private static final double HEADING = 72;
    private static final List<String> DETAILS =
            List.of("name", "organization", "country", "telephone", "email");

    private final Words words;
    private final TextField name = new TextField();
    private final Label folder = Whole.told(new Label());
    private final List<Label> headings = new ArrayList<>();
    private final Label title;
    private final Formats formats;
    private final Node kind;
    private final Node template;
    private final SinceChoice since;
    private final String plain;
    private final Button save;
    private Path place;

    /// What the panel may ask for.
    ///
    /// @param save writes that file
    /// @param choose asks for another folder
    /// @param print asks for a printer instead
    /// @param cover picture on the cover of published texts
    /// @param template that Word files are written into
    record Deeds(
            Consumer<Wish> save,
            BiConsumer<Path, Consumer<Path>> choose,
            Consumer<Wish> print,
            LookChoice.Cover cover,
            TemplateChoice.Template template) {}

    /// @param looks the first is chosen
    /// @param offered since which changes may be shown
    ExportPanel(Words words, Path file, List<Look> looks, Earlier.Offered offered, Deeds deeds) {
        super(16);
        this.words = words;
        this.place = file.getParent();
        getStyleClass().add("export-panel");
        title = new Label(words.of("pdf.title"));
        title.getStyleClass().add("popover-title");
        plain = String.valueOf(file.getFileName()).replaceFirst("\\.pdf$", "");
        name.setText(plain);
        name.setAccessibleText(words.of("pdf.name"));
        name.setPrefColumnCount(28);
        save = new Button(words.of("pdf.save"));
        save.getStyleClass().add("primary");
        var look = new LookChoice(words, looks, deeds.cover, this::fitAgain);
        var kinds = new PdfKinds(words);
        kind = row(words.of("pdf.kind"), kinds);
        formats = new Formats(words, this::turned);
        var filled = new TemplateChoice(words, deeds.template);
        template = row(words.of("word.template"), filled);
        since = new SinceChoice(words, offered, this::turned);
        Supplier<Wish> wish =
                () ->
                        new Wish(
                                file(),
                                look.look(),
                                kinds.chosen(),
                                filled.chosen().filter(_ -> template.isManaged()),
                                since.chosen());
        save.setOnAction(_ -> deeds.save.accept(wish.get()));
        var print = new Button(words.of("pdf.print"));
        print.setOnAction(_ -> deeds.print.accept(wish.get()));
        var other = new Button(words.of("pdf.folder.other"));
        other.setMinWidth(Region.USE_PREF_SIZE);
        other.setOnAction(_ -> deeds.choose.accept(place, this::folder));
        folder(place);
        HBox.setHgrow(folder, Priority.ALWAYS);
        folder.setMaxWidth(Double.MAX_VALUE);
        var where = new HBox(8, folder, other);
        where.setAlignment(Pos.CENTER_LEFT);
        var changes = row(words.of("changes"), since);
        shown(changes, !offered.all().isEmpty());
        getChildren()
                .addAll(
                        title,
                        row(words.of("pdf.look"), look),
                        row(words.of("format"), formats),
                        kind,
                        template,
                        changes,
                        row(words.of("pdf.name"), name),
                        row(words.of("pdf.folder"), where),
                        buttons(print, save));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        turned();
    }

    /// What stands beside the headings begins in one column, however long they are.
    @Override
    protected void layoutChildren() {
        double wide = HEADING;
        for (var each : headings) wide = Math.max(wide, each.prefWidth(-1));
        for (var each : headings) each.setPrefWidth(wide);
        super.layoutChildren();
    }

    private void folder(Path chosen) {
        place = chosen;
        folder.setText(String.valueOf(chosen));
    }

    private Path file() {
        var plain = FileNames.of(name.getText());
        return place.resolve(plain + (formats.word() ? ".docx" : ".pdf"));
    }

    /// With Word chosen.
    ExportPanel forWord() {
        formats.chooseWord();
        return this;
    }

    private void turned() {
        title.setText(words.of(formats.word() ? "word.title" : "pdf.title"));
        save.setText(words.of(formats.word() ? "word.save" : "pdf.save"));
        shown(kind, !formats.word());
        shown(template, formats.word() && since.chosen().isEmpty());
        rename();
        fitAgain();
    }

    /// A text with its changes shown does not take the place of the text itself.
    private void rename() {
        var marked = words.of("since.name", plain);
        if (since.chosen().isPresent() && name.getText().equals(plain)) name.setText(marked);
        else if (since.chosen().isEmpty() && name.getText().equals(marked)) name.setText(plain);
    }

    private static void shown(Node row, boolean shown) {
        row.setManaged(shown);
        row.setVisible(shown);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) return;
        save.fire();
        event.consume();
    }

    private Node row(String heading, Node content) {
        var label = new Label(heading);
        label.getStyleClass().add("secondary");
        label.setMinWidth(Region.USE_PREF_SIZE);
        headings.add(label);
        HBox.setHgrow(content, Priority.ALWAYS);
        var row = new HBox(8, label, content);
        row.setAlignment(content instanceof VBox ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        return row;
    }

    private static Node buttons(Button... all) {
        var row = new HBox(8, all);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    /// Asks who the user is; both answers go on.
    void ask(Consumer<Contact> given, Runnable later) {
        var title = new Label(words.of("details.title"));
        title.getStyleClass().add("popover-title");
        var why = new Label(words.of("details.why"));
        why.getStyleClass().add("secondary");
        why.setWrapText(true);
        var fields = new ArrayList<TextField>();
        var grid = new GridPane(12, 8);
        for (var key : DETAILS) {
            var field = new TextField();
            field.setPrefColumnCount(28);
            field.setAccessibleText(words.of("details." + key));
            var label = new Label(words.of("details." + key));
            label.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(label, 0, fields.size());
            grid.add(field, 1, fields.size());
            fields.add(field);
        }
        var keep = new Button(save.getText());
        keep.getStyleClass().add("primary");
        keep.setOnAction(_ -> given.accept(contact(fields)));
        var skip = new Button(words.of("details.later"));
        skip.setOnAction(_ -> later.run());
        getChildren().setAll(title, why, grid, buttons(skip, keep));
        fitAgain();
        fields.getFirst().requestFocus();
    }

    private static Contact contact(List<TextField> f) {
        var texts = f.stream().map(field -> field.getText().strip()).toList();
        return new Contact(texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4));
    }

    /// The overlay does not lay its content out again by itself; the lower edge stays.
    private void fitAgain() {
        if (getParent() == null) return;
        applyCss();
        double before = getHeight();
        double wide = Math.max(getWidth(), prefWidth(-1));
        resize(wide, prefHeight(wide));
        setLayoutY(Math.max(8, getLayoutY() + before - getHeight()));
        layout();
    }

    @Override
    public void requestFocus() {
        save.requestFocus();
    }
}
