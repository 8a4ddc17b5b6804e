package org.rubric.workbench.write.remark;

import org.rubric.document.Id;
import org.rubric.editing.Session;
import org.rubric.editing.remark.Commenting;

/// What the card of a thread makes happen.
///
/// @param session the draft of the thread
record Carded(Remarking remarking, Session session) implements ThreadCard.Deeds {

    @Override
    public boolean mine(String author) {
        return remarking.mine(author);
    }

    @Override
    public boolean answer(Id thread, String text) {
        return remarking.perform(session, remarking.answer(thread, text));
    }

    @Override
    public boolean reword(Id comment, String text) {
        return remarking.perform(session, Commenting.reword(comment, text));
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
