package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.document.Position;

/// Pictures of what is met while drafting.
@Tag("tour")
class DraftingTourTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatNoCatalogueKnows(Theme theme) {
        try (var desktop = new Desktop(Sample.draft(), 1280, 800, theme)) {
            desktop.ready();
            var sentence = desktop.containing("every ten minutes");
            int end = Inline.length(sentence.runs());
            Ui.run(() -> desktop.write.text().jump(new Position(sentence.id(), end)));
            desktop.type(" See [RFC 3338");
            assertTrue(Ui.on(() -> desktop.write.text().links().picker().isVisible()));
            Ui.picture(desktop.scene, "unlisted-" + theme.name().toLowerCase());
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void newEntriesAndWideLabels(Theme theme) {
        var name = theme.name().toLowerCase();
        try (var desktop = new Desktop(Sample.draft(), 1280, 800, theme)) {
            desktop.ready();
            var definition = definition(desktop);
            int end = Inline.length(definition.text().runs());
            Ui.run(() -> desktop.write.text().jump(new Position(definition.text().id(), end)));
            desktop.press(KeyCode.ENTER);
            desktop.press(KeyCode.ENTER);
            Ui.picture(desktop.scene, "entry-hints-" + name);
            Ui.run(() -> desktop.write.text().jump(desktop.clause("Siting of sensors")));
            Ui.run(() -> desktop.write.text().arrive());
            Ui.picture(desktop.scene, "appendix-label-" + name);
        }
    }

    private static Block.Definition definition(Desktop desktop) {
        var found = new ArrayList<Block.Definition>();
        desktop.session
                .snapshot()
                .document()
                .forEach(
                        block -> {
                            if (block instanceof Block.Definition one) found.add(one);
                        });
        return found.getLast();
    }
}
