package org.rubric.workbench.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.catalogue.ListAddress;
import org.rubric.desk.programme.ListMail;
import org.rubric.interchange.mail.HeaderAddress;
import org.rubric.interchange.mail.Message;
import org.rubric.workbench.Growing;
import org.rubric.workbench.Words;

/// The message to the list of a Question, to be read and changed before the mail program gets it.
final class MailPanel extends VBox {
    private static final double WIDTH = 560;

    private final Words words;
    private final ListMail mail;
    private final TextField to = new TextField();
    private final TextField subject = new TextField();
    private final TextArea text = new TextArea();
    private final CheckBox attach = new CheckBox();
    private final VBox slips = new VBox(4);
    private final Button save = new Button();

    /// What the panel can end with.
    ///
    /// @param link opens the mail program with the words alone
    /// @param file writes a message with the document attached, if that is wanted
    record Deeds(Consumer<Message> link, FileDeed file) {
        interface FileDeed {
            void write(Message message, boolean attach);
        }
    }

    MailPanel(Words words, ListMail mail, String file, Deeds deeds) {
        super(16);
        this.words = words;
        this.mail = mail;
        getStyleClass().add("mail-panel");
        setPrefWidth(WIDTH + 48);
        var title = new Label(words.of("mail.title"));
        title.getStyleClass().add("popover-title");
        to.setText(String.join(", ", mail.lists()));
        to.textProperty().addListener((_, _, _) -> check());
        subject.setText(mail.subject());
        text.setText(mail.words());
        text.setWrapText(true);
        text.setPrefRowCount(10);
        attach.setText(file);
        attach.setSelected(true);
        attach.setOnAction(_ -> said());
        var grid = new GridPane(12, 8);
        row(grid, "mail.to", to);
        grid.add(slips, 1, 1);
        row(grid, "mail.subject", subject);
        row(grid, "mail.text", text);
        row(grid, "mail.attached", attach);
        check();
        var hint = new Label(words.of("mail.hint"));
        hint.getStyleClass().add("secondary");
        hint.setWrapText(true);
        getChildren().addAll(title, grid, hint, buttons(deeds));
    }

    private Node buttons(Deeds deeds) {
        var link = new Button(words.of("mail.link"));
        link.setTooltip(new Tooltip(words.of("mail.link.tip")));
        link.setOnAction(
                _ -> {
                    attach.setSelected(false);
                    said();
                    deeds.link().accept(message());
                });
        save.setText(words.of("mail.save"));
        save.getStyleClass().add("primary");
        save.setTooltip(new Tooltip(words.of("mail.save.tip")));
        save.setOnAction(_ -> deeds.file().write(message(), attach.isSelected()));
        var row = new HBox(8, link, save);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private void row(GridPane grid, String key, Node field) {
        var label = new Label(words.of(key));
        label.getStyleClass().add("secondary");
        label.setMinWidth(Region.USE_PREF_SIZE);
        if (field instanceof TextArea) {
            GridPane.setValignment(label, VPos.TOP);
            label.setPadding(new Insets(8, 0, 0, 0));
        }
        if (field instanceof TextInputControl input) {
            input.setAccessibleText(words.of(key));
            input.setPrefWidth(WIDTH);
        }
        GridPane.setHgrow(field, Priority.ALWAYS);
        int row = grid.getRowCount();
        grid.add(label, 0, row);
        grid.add(field, 1, row);
    }

    private List<String> addresses() {
        return Arrays.stream(to.getText().split("[,;\\s]+")).filter(a -> !a.isEmpty()).toList();
    }

    /// What is wrong with the addresses, each with the one that was likely meant.
    private void check() {
        slips.getChildren().clear();
        var lists = new ListAddress(mail.catalogue());
        for (var address : addresses())
            unfit(address, lists.check(address, ""))
                    .ifPresent(slip -> slips.getChildren().add(slip(slip)));
        save.setDisable(!addresses().stream().allMatch(HeaderAddress::fits));
        if (addresses().isEmpty()) slips.getChildren().add(wrong(words.of("mail.nobody")));
        slips.setManaged(!slips.getChildren().isEmpty());
        Growing.again(this);
    }

    /// That no message can be addressed so outweighs any other slip.
    private Optional<ListAddress.Slip> unfit(String address, Optional<ListAddress.Slip> other) {
        if (HeaderAddress.fits(address)) return other;
        var likely = other.map(ListAddress.Slip::likely).orElse("");
        return Optional.of(new ListAddress.Slip(address, words.of("mail.unfit"), likely));
    }

    private Label wrong(String said) {
        var label = new Label(said);
        label.getStyleClass().add("trouble");
        return label;
    }

    private Node slip(ListAddress.Slip slip) {
        var said = wrong(slip.address() + ": " + slip.why());
        if (slip.likely().isEmpty()) return said;
        var use = new Hyperlink(words.of("mail.use", slip.likely()));
        use.setOnAction(_ -> to.setText(to.getText().replace(slip.address(), slip.likely())));
        return new VBox(2, said, use);
    }

    /// Words that nobody has changed say what goes along; a link takes no files.
    private void said() {
        var with = mail.words();
        var without = mail.bare().words();
        var now = text.getText();
        if (now.equals(with) && !attach.isSelected()) text.setText(without);
        else if (now.equals(without) && attach.isSelected()) text.setText(with);
    }

    private Message message() {
        var from = mail.message(List.of()).from();
        return new Message(from, addresses(), subject.getText(), text.getText(), List.of());
    }

    @Override
    public void requestFocus() {
        text.requestFocus();
        text.positionCaret(0);
    }
}
