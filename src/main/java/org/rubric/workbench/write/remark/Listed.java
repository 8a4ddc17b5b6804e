package org.rubric.workbench.write.remark;

import org.rubric.editing.remark.CommentThread;
import org.rubric.editing.remark.Commenting;

/// What the list of comments makes happen.
record Listed(Remarking remarking) implements RemarksView.Deeds {

    @Override
    public void go(CommentThread thread) {
        remarking.go(thread);
        remarking.view().list().requestFocus();
    }

    @Override
    public void open(CommentThread thread) {
        remarking.open(thread);
    }

    @Override
    public void turn(CommentThread thread) {
        remarking.perform(Commenting.resolve(thread.id(), !thread.resolved()));
    }

    @Override
    public void remove(CommentThread thread) {
        remarking.perform(Commenting.remove(thread.id()));
    }

    @Override
    public void away() {
        remarking.end();
    }
}
