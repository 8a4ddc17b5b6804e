package org.rubric.workbench.register;

import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/// A row of the place *Documents* that shows more than a table: the work programme, the citation
/// map, the search.
public interface OwnView {

    /// Key of its name in the messages.
    String key();

    Ikon icon();

    /// What fills the place beside the list of registers. The same node each time.
    Node content();

    /// Called when it is chosen: brings it up to date and puts the keyboard where the work is.
    void entered();
}
