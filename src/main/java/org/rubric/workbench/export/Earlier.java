package org.rubric.workbench.export;

import java.io.IOException;
import java.util.List;
import org.rubric.document.Document;
import org.rubric.revision.Proposal;

/// A text since which an export can show what changed.
///
/// @param name in words
/// @param made when, as it is read; empty: not known
/// @param authors proposals that were taken since then, at least in part
public record Earlier(String name, String made, Text text, List<Proposal> authors) {
    public Earlier {
        authors = List.copyOf(authors);
    }

    /// Reads it; in the background.
    public interface Text {

        /// @throws IOException in one sentence if it cannot be read
        Document read() throws IOException;
    }

    /// What an export may show changes since.
    ///
    /// @param shown whether it does unless the user says otherwise
    public record Offered(List<Earlier> all, boolean shown) {
        public static final Offered NOTHING = new Offered(List.of(), false);

        public Offered {
            all = List.copyOf(all);
        }
    }
}
