package org.rubric.workbench.write.remark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.editing.remark.CommentThread;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.find.Remarked;
import org.rubric.workbench.text.line.Tint;

/// Comments as the text shows them: those that are open, and the one at hand.
final class Marking implements Remarked {
    private static final int LONGEST = 120;

    private final Commented commented;
    private final Optional<Id> now;
    private final Set<Id> seen = new HashSet<>();
    private final List<Mark> marks = new ArrayList<>();

    /// @param now the thread at hand
    /// @param open told whose mark was clicked
    Marking(Words words, Commented commented, Optional<Id> now, Consumer<CommentThread> open) {
        this.commented = commented;
        this.now = now;
        var told = new Told(words);
        for (var thread : commented.threads()) {
            boolean at = now.filter(thread.id()::equals).isPresent();
            if (thread.resolved() && !at) continue;
            seen.add(thread.id());
            var said =
                    words.of(
                            "remark.said",
                            told.author(thread.first()),
                            Told.shortened(thread.first().text(), LONGEST),
                            thread.answers().size());
            var line = thread.extent().from().block();
            marks.add(new Mark(line, said, at, () -> open.accept(thread)));
        }
    }

    @Override
    public List<Tint> in(Block line) {
        return seen.isEmpty() ? List.of() : commented.tints(line, seen, now);
    }

    @Override
    public List<Mark> marks() {
        return marks;
    }
}
