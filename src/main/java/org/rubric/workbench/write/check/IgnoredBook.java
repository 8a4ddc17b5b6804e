package org.rubric.workbench.write.check;

import java.util.ArrayList;
import java.util.List;
import org.rubric.rules.Ignored;

/// The ignored checks of the open draft, and where a change of them is kept.
public interface IgnoredBook {

    List<Ignored> all();

    /// Keeps these in the place of what was ignored before.
    void keep(List<Ignored> checks);

    /// For a draft that no store holds.
    static IgnoredBook inMemory() {
        return new IgnoredBook() {
            private final List<Ignored> checks = new ArrayList<>();

            @Override
            public List<Ignored> all() {
                return List.copyOf(checks);
            }

            @Override
            public void keep(List<Ignored> now) {
                checks.clear();
                checks.addAll(now);
            }
        };
    }
}
