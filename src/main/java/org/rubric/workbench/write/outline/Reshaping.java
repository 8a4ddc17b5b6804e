package org.rubric.workbench.write.outline;

import java.util.function.Consumer;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Command;
import org.rubric.editing.clause.Relocating;
import org.rubric.workbench.text.DocumentView;

/// Moves of whole clauses in the open draft, told in the bottom line by the name that undoing them
/// has.
public record Reshaping(DocumentView text, Consumer<String> said) implements OutlineDrag.Shaping {

    @Override
    public boolean possible(Command command) {
        return text.session()
                .flatMap(open -> command.on(open.snapshot(), open.selection()))
                .isPresent();
    }

    @Override
    public void perform(Command command) {
        if (!text.perform(Relocating.telling(command))) return;
        text.session()
                .flatMap(open -> open.history().undoable())
                .map(
                        name ->
                                name.substring(0, 1).toUpperCase(Wording.language())
                                        + name.substring(1))
                .ifPresent(said);
    }

    @Override
    public void write() {
        text.requestFocus();
    }
}
