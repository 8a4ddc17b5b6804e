package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.DocumentKind;
import org.rubric.document.Identity;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Command;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.typesetting.raster.PageMap;

/// The pages beside the text in another look.
class PreviewLookTest {

    private static Desktop desktop(Theme theme) {
        var desktop = new Desktop(Sample.draft(), 1280, 800, theme);
        desktop.ready();
        return desktop;
    }

    private static Button look(Desktop desktop) {
        for (var node : desktop.scene.getRoot().lookupAll(".preview .heading-button"))
            if (node instanceof Button button && button.getText().startsWith("As ")) return button;
        throw new AssertionError("No button for the look");
    }

    private static void choose(Desktop desktop, String words) {
        Ui.run(() -> look(desktop).fire());
        Ui.settle();
        Ui.run(
                () -> {
                    for (var node : desktop.scene.getRoot().lookupAll(".menu .menu-row"))
                        if (node instanceof Button row && row.getText().equals(words)) {
                            row.fire();
                            return;
                        }
                    throw new AssertionError("Not offered: " + words);
                });
        Ui.settle();
    }

    private static boolean published(Desktop desktop) {
        return desktop.write
                .imprint()
                .filter(set -> set.pages().stream().anyMatch(page -> page.folio().equals("i")))
                .isPresent();
    }

    private static void publish(Desktop desktop) {
        choose(desktop, "As published");
        Ui.await(() -> published(desktop));
        Ui.settle();
    }

    @Test
    void pagesAreShownAsPublishedAndFollowTheTextBothWays() throws InterruptedException {
        try (var desktop = desktop(Theme.LIGHT)) {
            assertFalse(Ui.on(() -> published(desktop)));
            assertEquals("As TD", Ui.on(() -> look(desktop).getText()));
            Ui.run(() -> look(desktop).fire());
            Ui.picture(desktop.scene, "50-preview-looks");
            Ui.run(() -> look(desktop).fire());
            publish(desktop);
            assertEquals("As published", Ui.on(() -> look(desktop).getText()));
            var block = desktop.containing("gateway must change");
            Ui.run(() -> desktop.write.text().jump(block.id()));
            Ui.settle();
            Thread.sleep(900);
            Ui.picture(desktop.scene, "50-preview-published");
            var imprint = desktop.write.imprint().orElseThrow();
            var place = PageMap.of(imprint).place(new Position(block.id(), 0)).orElseThrow();
            var folio = imprint.pages().get(place.page()).folio();
            assertTrue(caption(desktop).startsWith(folio + " of"), caption(desktop));
            click(desktop, place, imprint.pages().get(place.page()).width());
            var caret = ((Selection.Text) Ui.on(desktop.session::selection)).caret();
            assertEquals(block.id(), caret.block());
            choose(desktop, "As TD");
            Ui.await(() -> !published(desktop));
        }
    }

    private static String caption(Desktop desktop) {
        return Ui.on(
                () ->
                        ((Label) desktop.scene.lookup(".preview .pane-heading .secondary"))
                                .getText());
    }

    /// A little into the line, from another block.
    private static void click(Desktop desktop, PageMap.Place place, double width) {
        var sheet = Ui.on(() -> desktop.scene.lookup(".preview .sheet"));
        var point =
                Ui.on(
                        () -> {
                            var box = sheet.getBoundsInParent();
                            double scale = (box.getWidth() - 2) / width;
                            double y = place.box().y() + place.box().height() / 2;
                            return new Point2D(
                                    box.getMinX() + 1 + (place.box().x() + 30) * scale,
                                    box.getMinY() + 1 + y * scale);
                        });
        var first = desktop.session.snapshot().document().body().getFirst();
        Ui.run(() -> desktop.session.select(Selection.at(first.parts().getFirst().id(), 0)));
        Ui.run(() -> Ui.click(sheet.getParent(), point.getX(), point.getY()));
        Ui.settle();
    }

    @Test
    void aKindWithOneLookOffersNoneAndTheChoiceOutlivesADraft() {
        try (var desktop = desktop(Theme.LIGHT)) {
            publish(desktop);
            var button = Ui.on(() -> look(desktop));
            open(desktop, DocumentKind.REPORT);
            assertFalse(Ui.on(button::isVisible));
            assertFalse(Ui.on(() -> published(desktop)));
            open(desktop, DocumentKind.RECOMMENDATION);
            assertTrue(Ui.on(button::isVisible));
            assertTrue(Ui.on(() -> published(desktop)));
        }
    }

    private static void open(Desktop desktop, DocumentKind kind) {
        var draft = Sample.draft();
        var was = draft.front().identity();
        var identity =
                new Identity(
                        was.designation(),
                        was.provisionalName(),
                        was.title(),
                        kind,
                        was.series(),
                        was.language());
        var other = draft.withFront(draft.front().withIdentity(identity));
        Ui.run(() -> desktop.write.open(Session.of(other)));
        Ui.await(() -> desktop.write.imprint().isPresent());
        Ui.settle();
    }

    /// What is written on another page paints nothing again; what is written on this one does.
    @Test
    void onlyAChangedPageIsPaintedAgain() throws InterruptedException {
        try (var desktop = desktop(Theme.DARK)) {
            publish(desktop);
            var near = desktop.containing("gateway must change");
            Ui.run(() -> desktop.write.text().jump(near.id()));
            Thread.sleep(900);
            Ui.settle();
            var before = image(desktop);
            type(desktop, last(desktop));
            assertSame(before, image(desktop));
            type(desktop, near);
            assertNotSame(before, image(desktop));
            Ui.picture(desktop.scene, "50-preview-published-dark");
        }
    }

    private static Block last(Desktop desktop) {
        Block block = desktop.session.snapshot().document().body().getLast();
        while (!block.parts().isEmpty()) block = block.parts().getLast();
        return block;
    }

    /// Types where the caret is not, so that the page stays.
    private static void type(Desktop desktop, Block block) throws InterruptedException {
        var set = desktop.write.imprint().orElseThrow();
        var runs = new ArrayList<>(Inline.plain("X"));
        runs.addAll(block.runs());
        var step = new Step.Retype(block.id(), runs);
        Command typed =
                (_, selection) -> Optional.of(Transaction.of("typing", List.of(step), selection));
        Ui.run(() -> desktop.session.perform(typed));
        Ui.await(() -> desktop.write.imprint().orElseThrow() != set);
        Thread.sleep(900);
        Ui.settle();
    }

    private static Image image(Desktop desktop) {
        return Ui.on(
                () -> {
                    for (var node : desktop.scene.getRoot().lookupAll(".preview .desk ImageView"))
                        if (node instanceof ImageView view) return view.getImage();
                    throw new AssertionError("No page");
                });
    }
}
