package org.rubric.workbench.approval;

import java.util.List;
import java.util.Locale;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.knowledge.Steps;
import org.rubric.workbench.BottomLine;
import org.rubric.workbench.meeting.Hall;

/// The deeds of a page of approval: taken back and done again, and told at the bottom. Belongs to
/// the JavaFX thread.
public final class PageSteps {
    private final Hall hall;
    private final Steps steps = new Steps();

    public PageSteps(Hall hall) {
        this.hall = hall;
    }

    /// A deed that is told elsewhere.
    public void did(String said, Kept<?>... values) {
        steps.did(said, values);
    }

    /// A deed that is told elsewhere.
    public void did(Steps.Deed deed) {
        steps.did(deed);
    }

    /// Tells what was done, with the way back.
    public void tell(String said, Kept<?> value) {
        tell(Steps.Deed.of(said, List.of(value)));
    }

    /// Tells what was done, with the way back.
    public void tell(Steps.Deed deed) {
        steps.did(deed);
        var back = new BottomLine.Deed(hall.words().of("undo"), this::undo);
        hall.frame().bottom().wrote(sentence(deed.said()), List.of(back));
    }

    /// Another draft is shown.
    public void forget() {
        steps.forget();
    }

    public void undo() {
        var told = steps.undo(hall.desk().author());
        hall.say(told.map(this::undone).orElse(word("approval.undo.nothing")));
    }

    public void redo() {
        var told = steps.redo(hall.desk().author());
        hall.say(told.map(this::redone).orElse(word("approval.redo.nothing")));
    }

    private String undone(Steps.Told told) {
        var deed = told.deed();
        if (told.late()) return word("approval.undo.late", deed.said());
        var words = new StringBuilder(word("desk.undone", deed.said()));
        if (told.left()) words.append(' ').append(word("approval.undo.left"));
        if (told.begun()) words.append(' ').append(word("ready.begun.stays"));
        if (!deed.stays().isEmpty()) words.append(' ').append(deed.stays());
        return words.toString();
    }

    private String redone(Steps.Told told) {
        return word(told.late() ? "approval.redo.late" : "desk.redone", told.deed().said());
    }

    private String word(String key, Object... values) {
        return hall.words().of(key, values);
    }

    private static String sentence(String said) {
        if (said.isEmpty()) return said;
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1) + ".";
    }
}
