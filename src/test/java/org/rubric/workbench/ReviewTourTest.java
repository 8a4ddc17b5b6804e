package org.rubric.workbench;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.desk.Sample;
import org.rubric.desk.review.Returned;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.revision.Proposal;
import org.rubric.workbench.write.review.Copies;

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
            show(desktop, "The gateway is required to report");
            Ui.await(() -> !desktop.scene.getRoot().lookupAll(".wave-change").isEmpty());
            Ui.picture(desktop.scene, "110-changes-in-text-" + name);
            show(desktop, "When the level passes from one stage");
            Ui.picture(desktop.scene, "111-changes-in-table-" + name);
        }
    }

    private static void show(Desktop desktop, String words) {
        var at = desktop.containing(words).id();
        Ui.run(() -> desktop.write.text().jump(new Position(at, 3)));
        Ui.settle();
        Ui.run(() -> desktop.write.text().arrive());
        Ui.settle();
    }

    static List<Returned> copies() {
        var base = Sample.draft();
        var paragraph =
                Block.Paragraph.of(
                        Id.of("gamma-1"),
                        Inline.plain("The period is recommended to be set by the operator."));
        var alpha = Edited.worded(base, "level every ten minutes", "level every five minutes");
        var beta = Edited.worded(base, "level every ten minutes", "level at least once an hour");
        var gamma =
                Edited.rowless(
                        Edited.with(base, "The gateway is required to report the", paragraph));
        return List.of(
                Returned.now("C01-Alpha.docx", List.of(Proposal.of("Alpha Telecom", base, alpha))),
                Returned.now("C04-Delta.docx", List.of(Proposal.of("Delta Networks", base, beta))),
                Returned.now("C03-Gamma.docx", List.of(Proposal.of("Gamma Sensors", base, gamma))));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void review(Theme theme) {
        var name = theme.name().toLowerCase();
        try (var desktop = new Desktop(Sample.draft(), 1280, 800, theme)) {
            desktop.ready();
            var reviewing = desktop.write.changing().reviewing();
            Ui.run(() -> desktop.follow(reviewing));
            Ui.run(() -> reviewing.open(Copies.NOWHERE, copies()));
            show(desktop, "The gateway is required to report");
            Ui.await(() -> !desktop.scene.getRoot().lookupAll(".wave-change").isEmpty());
            Ui.picture(desktop.scene, "112-review-strip-" + name);
            desktop.press(KeyCode.F8, false, false, true);
            Ui.run(() -> desktop.write.text().arrive());
            Ui.picture(desktop.scene, "113-review-list-" + name);
            desktop.press(KeyCode.DOWN);
            Ui.run(() -> desktop.write.text().arrive());
            Ui.picture(desktop.scene, "114-review-next-" + name);
            var view = desktop.scene.getRoot().lookup(".ghost-block");
            Ui.run(() -> ReviewTest.click(desktop, view.getLayoutX() + 40, view.getLayoutY() + 10));
            Ui.picture(desktop.scene, "115-review-touch-" + name);
            desktop.press(KeyCode.ESCAPE);
            var more = desktop.scene.getRoot().lookupAll(".review .heading-button").stream();
            Ui.run(
                    () ->
                            ((javafx.scene.control.Button) more.skip(1).findFirst().orElseThrow())
                                    .fire());
            Ui.picture(desktop.scene, "116-review-menu-" + name);
        }
    }
}
