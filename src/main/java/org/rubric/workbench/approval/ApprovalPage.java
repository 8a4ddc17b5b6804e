package org.rubric.workbench.approval;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.rubric.desk.knowledge.Kept;
import org.rubric.programme.approval.ApprovalRecord;

/// One page of a draft's way to approval. Belongs to the JavaFX thread.
public interface ApprovalPage {

    /// Key of its name in the messages, `approval.page.ready`.
    String key();

    /// What fills the view below its head; always the same node.
    Node content();

    /// Told which draft is shown, and again after every change of its record.
    void show(Kept<ApprovalRecord> record);

    /// It has come to the front: puts the keyboard where the work is.
    void entered();

    /// Told how another page is brought to the front, by its key.
    default void onTurn(Consumer<String> turn) {}

    /// Told who asks for another meeting or process.
    default void onAim(Preparing preparing) {}

    /// The window closes.
    default void close() {}
}
