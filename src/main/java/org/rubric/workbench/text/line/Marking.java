package org.rubric.workbench.text.line;

import java.util.List;
import org.rubric.document.Alteration;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.revision.sight.Apart;
import org.rubric.revision.sight.Marked;

/// What the lines of a text show of changes, and how it is dressed.
public interface Marking {
    Marking NONE =
            new Marking() {
                @Override
                public Marked of(Block line) {
                    return Marked.NOTHING;
                }

                @Override
                public List<Apart> rows(Id table) {
                    return List.of();
                }

                @Override
                public Marking whole(Apart apart) {
                    return this;
                }

                @Override
                public int author(Alteration told) {
                    return 0;
                }
            };

    /// What is shown in a line as it is now.
    Marked of(Block line);

    /// The rows that a table does not have.
    List<Apart> rows(Id table);

    /// What is shown in the lines of a block that the text does not have.
    Marking whole(Apart apart);

    /// Which author's colour and pattern a change is shown in, from 1; 0: the draft's own.
    int author(Alteration told);
}
