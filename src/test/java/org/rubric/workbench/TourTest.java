package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Catalogue;
import org.rubric.desk.Sample;
import org.rubric.editing.Session;
import org.rubric.interchange.bundle.CatalogueFormat;
import org.rubric.rules.Rulebook;
import org.rubric.typesetting.Typefaces;
import org.rubric.typesetting.Typesetter;

/// A walk through the window that leaves a picture of each stop in `target/tour`.
@Tag("tour")
class TourTest {

    private static Catalogue catalogue() {
        try (var seed = TourTest.class.getResourceAsStream("/catalogue/sg20.json")) {
            return CatalogueFormat.read(seed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void write() throws InterruptedException {
        for (var theme : Theme.values()) walk(theme, theme.name().toLowerCase());
    }

    private void walk(Theme theme, String name) throws InterruptedException {
        var desk = new Backroom(Rulebook.standard(), catalogue(), new Typesetter(new Typefaces()));
        Ui.run(() -> {});
        var window = Ui.on(() -> new Window(desk));
        var stage = Ui.on(Stage::new);
        Ui.run(
                () -> {
                    window.dress(theme);
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(1280);
                    stage.setHeight(800);
                    window.show(stage);
                    window.open(Session.of(Sample.draft()));
                });
        Ui.settle();
        Thread.sleep(4000);
        Ui.picture(window.scene(), "02-write-" + name);
        assertFalse(Ui.on(() -> window.write().findings().isEmpty()));
        Ui.close(stage);
        window.close();
    }
}
