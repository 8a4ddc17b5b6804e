package org.rubric.workbench;

import java.io.IOException;
import java.util.List;
import org.rubric.desk.Desk;
import org.rubric.desk.IgnoredChecks;
import org.rubric.document.Id;
import org.rubric.rules.Ignored;
import org.rubric.workbench.write.check.IgnoredBook;

/// The ignored checks of a draft in the store. What was read once stays read, so that asking costs
/// nothing while the author writes.
final class KeptIgnorings implements IgnoredBook {
    private final Desk desk;
    private final Id draft;
    private final String author;
    private final BottomLine bottom;
    private List<Ignored> checks = List.of();

    /// @param draft its name in the store
    /// @param bottom told when something cannot be read or kept
    KeptIgnorings(Desk desk, Id draft, String author, BottomLine bottom) {
        this.desk = desk;
        this.draft = draft;
        this.author = author;
        this.bottom = bottom;
        try {
            checks = store().all();
        } catch (IOException e) {
            bottom.say(e.getMessage());
        }
    }

    private IgnoredChecks store() throws IOException {
        return new IgnoredChecks(desk.repository(), draft);
    }

    @Override
    public List<Ignored> all() {
        return checks;
    }

    @Override
    public void keep(List<Ignored> now) {
        checks = List.copyOf(now);
        try {
            store().keep(checks, author);
        } catch (IOException e) {
            bottom.say(e.getMessage());
        }
    }
}
