package org.rubric.workbench.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.rubric.document.DocumentKind;
import org.rubric.programme.ItemField;
import org.rubric.programme.Process;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.programme.WorkItem;

/// Asks for a new item of the work programme.
///
/// @param made hears its name
record NewItem(Secretary secretary, Consumer<String> made) {

    void ask(Node below) {
        var words = secretary.words();
        secretary.ask(
                words.of("programme.new.title"),
                words.of("programme.new.do"),
                List.of(
                        Asking.Question.of(ItemField.NAME.words(), "", "Y.flood-data"),
                        Asking.Question.of(
                                ItemField.TITLE.words(), "", words.of("programme.new.prompt")),
                        Asking.Question.of(ItemField.QUESTION.words(), "", "4/20"),
                        Asking.Question.of(ItemField.TARGET.words(), "", "2027-05, 2027-Q2")),
                this::answered,
                below);
    }

    private Optional<String> answered(List<String> answers) {
        var words = secretary.words();
        var name = answers.getFirst();
        if (name.isEmpty()) return Optional.of(words.of("programme.new.noname"));
        if (secretary.now().entry(name).isPresent())
            return Optional.of(words.of("programme.new.taken", name));
        var plan = new WorkItem.Plan("", Process.AAP, answers.get(3), List.of(), List.of());
        var item =
                new WorkItem(
                        name,
                        answers.get(1),
                        DocumentKind.RECOMMENDATION,
                        State.PROPOSED,
                        plan,
                        WorkItem.Texts.NONE);
        var entry = ItemField.QUESTION.write(ProgrammeEntry.of(item), answers.get(2));
        secretary.change(words.of("programme.new.made", name), now -> now.with(entry));
        made.accept(name);
        return Optional.empty();
    }
}
