package org.rubric.workbench.write.remark;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.editing.remark.CommentThread;
import org.rubric.editing.remark.Commenting;
import org.rubric.editing.remark.Extent;
import org.rubric.workbench.Action;
import org.rubric.workbench.text.DocumentView;

/// What can be done with comments, for the tool row, its keys and the palette.
record RemarkActions(Remarking remarking, DocumentView text) {

    List<Action> all() {
        var icon = new Action.Face.Icon(Feather.MESSAGE_CIRCLE);
        return List.of(
                Action.of("remark.add", icon, "Shortcut+Alt+M", this::possible, remarking::add),
                hidden("remarks.show", "Shortcut+Shift+M", this::open, remarking::turn),
                hidden("remarks.next", "F9", this::any, () -> remarking.step(1)),
                hidden("remarks.previous", "Shift+F9", this::any, () -> remarking.step(-1)),
                hidden("remark.here", "Alt+F9", this::here, () -> with(remarking::open)),
                hidden("remark.turn", "Alt+Shift+F9", this::here, () -> with(this::turn)),
                hidden("remark.delete.here", "", this::here, () -> with(this::remove)));
    }

    private static Action hidden(String key, String keys, BooleanSupplier can, Runnable run) {
        return Action.of(key, new Action.Face.Hidden(), keys, can, run);
    }

    private boolean open() {
        return text.session().isPresent();
    }

    private boolean possible() {
        return !text.locked()
                && text.session()
                        .flatMap(o -> Extent.of(o.snapshot().document(), o.selection()))
                        .isPresent();
    }

    private boolean any() {
        return !remarking.view().shown().isEmpty();
    }

    private boolean here() {
        return !remarking.commented().threads().isEmpty() && remarking.here().isPresent();
    }

    private void with(Consumer<CommentThread> deed) {
        remarking.here().ifPresent(deed);
    }

    private void turn(CommentThread thread) {
        remarking.perform(Commenting.resolve(thread.id(), !thread.resolved()));
    }

    private void remove(CommentThread thread) {
        remarking.perform(Commenting.remove(thread.id()));
    }
}
