package org.rubric.workbench.write.remark;

import org.rubric.document.Id;
import org.rubric.editing.remark.Commenting;

/// What the card of a thread makes happen.
record Carded(Remarking remarking) implements ThreadCard.Deeds {

    @Override
    public boolean mine(String author) {
        return remarking.mine(author);
    }

    @Override
    public void answer(Id thread, String text) {
        remarking.answer(thread, text);
    }

    @Override
    public void reword(Id comment, String text) {
        remarking.perform(Commenting.reword(comment, text));
    }

    @Override
    public void resolve(Id thread, boolean resolved) {
        remarking.perform(Commenting.resolve(thread, resolved));
    }

    @Override
    public void remove(Id comment) {
        remarking.perform(Commenting.remove(comment));
    }

    @Override
    public void step(int by) {
        remarking.step(by);
    }

    @Override
    public void close() {
        remarking.cards().close();
    }

    @Override
    public String place(Id thread) {
        return remarking.place(thread);
    }
}
