package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.desk.Sample;
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
}
