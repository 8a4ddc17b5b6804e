package org.rubric.workbench;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pictures of the registers, of cards, of a table on its way in.
@Tag("tour")
class RegistersTourTest {
    @TempDir private Path home;

    static void register(Opened opened, String name) {
        Ui.run(
                () -> {
                    for (Node node : opened.all(".register-row"))
                        if (node instanceof ToggleButton button
                                && name.equals(button.getAccessibleText())) {
                            button.fire();
                            return;
                        }
                    throw new AssertionError("No register " + name);
                });
        Ui.settle();
    }

    static void clip(String html, String words) {
        Ui.run(
                () -> {
                    var content = new ClipboardContent();
                    if (!html.isEmpty()) content.putHtml(html);
                    content.putString(words);
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    static void documents(Opened opened) {
        Ui.run(
                () -> {
                    for (Node node : opened.all(".place"))
                        if (node instanceof ToggleButton button
                                && "Documents".equals(button.getText())) button.fire();
                });
        Ui.settle();
    }

    /// Waits until these words stand somewhere in the window.
    static void until(Opened opened, String words) {
        long limit = System.nanoTime() + 20_000_000_000L;
        while (!opened.reads(words)) {
            if (System.nanoTime() > limit) throw new AssertionError("Nowhere: " + words);
            Ui.settle();
        }
        Ui.settle();
    }

    private static void run(Opened opened, String action) {
        Ui.run(
                () ->
                        opened.window.actions().stream()
                                .filter(each -> each.key().equals(action))
                                .findFirst()
                                .orElseThrow()
                                .tryRun());
        Ui.settle();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void walk(Theme theme) throws IOException {
        var tag = "-" + theme.name().toLowerCase();
        try (var opened = new Opened(home, 1280, 800)) {
            opened.sample();
            Ui.run(() -> opened.window.dress(theme));
            documents(opened);
            opened.picture("80-documents" + tag);
            register(opened, "Recommendations");
            opened.picture("81-recommendations" + tag);
            register(opened, "Study group");
            opened.picture("82-study-group" + tag);
            register(opened, "Questions");
            opened.picture("83-questions" + tag);
            register(opened, "Coordination");
            opened.picture("84-coordination" + tag);
            register(opened, "People");
            opened.picture("85-me" + tag);
            Ui.run(() -> opened.window.documents().content().lookup(".table-view").requestFocus());
            opened.press(KeyCode.DOWN);
            opened.press(KeyCode.DOWN);
            opened.picture("86-person" + tag);
            register(opened, "Recommendations");
            clip(
                    "",
                    """
                    Rec.\tSubject/Title\tApproval date\tStatus\tPages
                    Y.4219\tAccessibility requirements for user interface of smart applications supporting the Internet of things\t2023-06-14\tIn force\t12
                    Y.4000/Y.2060 (06/2012)\tOverview of the Internet of things\t\tIn force\t22
                    Y4001\tBroken\t\t\t
                    Y.4003\tOverview of smart manufacturing in the context of the industrial Internet of things\t2018-06\tIn force\t
                    """);
            opened.press(KeyCode.V, false, true, false);
            until(opened, "1 row in trouble");
            opened.picture("87-paste" + tag);
            Ui.run(() -> ((Button) opened.all(".paste-choice").toArray()[4]).fire());
            opened.picture("87-paste-column" + tag);
            opened.press(KeyCode.ESCAPE);
            Ui.run(() -> opened.button("Apply").requestFocus());
            opened.press(KeyCode.ENTER);
            until(opened, "20 Recommendations");
            opened.picture("88-pasted" + tag);
            register(opened, "Terms");
            opened.picture("89-no-terms" + tag);
            run(opened, "register.add");
            opened.picture("89-add" + tag);
            opened.press(KeyCode.ESCAPE);
            register(opened, "Resolutions");
            opened.picture("89-resolutions" + tag);
            run(opened, "contact");
            opened.picture("89-contact" + tag);
        }
    }
}
