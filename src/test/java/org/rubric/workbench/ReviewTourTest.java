package org.rubric.workbench;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.desk.Sample;
import org.rubric.document.Position;

/// Pictures of changes in the text: since a version, and as several members propose them.
@Tag("tour")
class ReviewTourTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void since(Theme theme) {
        var name = theme.name().toLowerCase();
        var older = Sample.draft();
        try (var desktop = new Desktop(Edited.of(older), 1280, 800, theme)) {
            desktop.ready();
            Ui.run(() -> desktop.write.changing().since("TD 81/2-R1", older));
            try { Thread.sleep(3000); } catch (InterruptedException e) {}
            Ui.picture(desktop.scene, "dbg");
            System.err.println("SAID " + desktop.said());
            Ui.await(() -> !desktop.scene.getRoot().lookupAll(".wave-change").isEmpty());
            var at = desktop.containing("The gateway is required").id();
            Ui.run(() -> desktop.write.text().jump(new Position(at, 3)));
            Ui.settle();
            Ui.run(() -> desktop.write.text().arrive());
            Ui.picture(desktop.scene, "110-changes-in-text-" + name);
            var table = desktop.containing("Reporting periods").id();
            Ui.run(() -> desktop.write.text().jump(new Position(table, 3)));
            Ui.settle();
            Ui.run(() -> desktop.write.text().arrive());
            Ui.picture(desktop.scene, "111-changes-in-table-" + name);
        }
    }
}
