package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.desk.Sample;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Media;
import org.rubric.document.Position;
import org.rubric.workbench.text.Drafts;

/// A walk through what can be put into a text, light and dark, that leaves pictures in
/// `target/tour`.
@Tag("tour")
class InsertTourTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void insert(Theme theme) throws InterruptedException {
        var name = theme.name().toLowerCase();
        try (var desktop = new Desktop(Sample.draft(), 1280, 800, theme)) {
            desktop.ready();
            var text = desktop.write.text();
            var must = desktop.containing("gateway must change");
            int end = Inline.length(must.runs());
            Ui.run(() -> text.jump(new Position(must.id(), end)));
            Thread.sleep(1600);
            Ui.run(
                    () ->
                            text.inserting()
                                    .takePicture(
                                            Media.of("image/png", Drafts.river()), "river.png"));
            Ui.await(() -> desktop.session.snapshot().document().media().containsKey("river.png"));
            settle();
            desktop.type("A river and its gateways");
            Ui.picture(desktop.scene, "40-figure-slip-" + name);
            desktop.press(KeyCode.ENTER);
            settle();
            Ui.picture(desktop.scene, "41-figure-mute-" + name);
            desktop.press(KeyCode.DOWN);
            formula(desktop, name);
            footnote(desktop, must.id(), name);
            openText(desktop, must.id(), name);
            code(desktop, name);
        }
    }

    private static void settle() throws InterruptedException {
        Thread.sleep(700);
        Ui.settle();
    }

    private static void formula(Desktop desktop, String name) throws InterruptedException {
        desktop.press(KeyCode.E, false, true, true);
        desktop.type("r = \\frac{h_2 - h_1}{\\De");
        settle();
        Ui.picture(desktop.scene, "42-formula-error-" + name);
        desktop.press(KeyCode.TAB);
        desktop.type(" t}");
        settle();
        Ui.picture(desktop.scene, "43-formula-" + name);
        desktop.press(KeyCode.ENTER);
        settle();
        Ui.run(() -> desktop.write.text().inserting().meaning());
        desktop.type("rate of rise");
        desktop.press(KeyCode.ENTER);
        settle();
        Ui.picture(desktop.scene, "44-formula-meaning-" + name);
    }

    private static void footnote(Desktop desktop, Id block, String name)
            throws InterruptedException {
        Ui.run(() -> desktop.write.text().jump(new Position(block, 12)));
        desktop.press(KeyCode.F, false, true, true);
        desktop.type("As laid down by the authority in charge.");
        Thread.sleep(1600);
        Ui.picture(desktop.scene, "45-footnote-" + name);
        desktop.press(KeyCode.LEFT, false, false, true);
        settle();
    }

    private static void openText(Desktop desktop, Id block, String name)
            throws InterruptedException {
        Ui.run(() -> desktop.write.text().jump(new Position(block, 5)));
        for (int i = 0; i < 4; i++) desktop.press(KeyCode.RIGHT, true, true, false);
        desktop.press(KeyCode.OPEN_BRACKET, true, true, false);
        settle();
        desktop.type("C05");
        desktop.press(KeyCode.TAB);
        desktop.type("wording of the period");
        Ui.picture(desktop.scene, "46-open-slip-" + name);
        desktop.press(KeyCode.ENTER);
        Thread.sleep(1600);
        Ui.picture(desktop.scene, "47-open-text-" + name);
        Ui.run(() -> desktop.write.openPoints().list());
        Ui.picture(desktop.scene, "48-open-points-" + name);
        desktop.press(KeyCode.ESCAPE);
        assertTrue(!desktop.session.snapshot().document().apparatus().remarks().isEmpty());
    }

    private static void code(Desktop desktop, String name) throws InterruptedException {
        desktop.press(KeyCode.END, false, false, false);
        desktop.press(KeyCode.ENTER);
        desktop.type("Report ::= SEQUENCE {");
        var text = desktop.write.text();
        Ui.run(() -> text.perform(org.rubric.editing.Coding.code()));
        desktop.press(KeyCode.ENTER);
        desktop.press(KeyCode.TAB);
        desktop.type("level REAL, -- [m] @ local datum");
        desktop.press(KeyCode.ENTER);
        desktop.type("}");
        var code = desktop.containing("Report ::=");
        Ui.run(() -> text.perform(org.rubric.editing.Coding.notation(code.id(), "ASN.1")));
        settle();
        Ui.picture(desktop.scene, "49-code-" + name);
    }
}
