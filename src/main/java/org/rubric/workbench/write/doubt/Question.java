package org.rubric.workbench.write.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.editing.Command;
import org.rubric.editing.Commands;
import org.rubric.editing.Lineage;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Transaction;
import org.rubric.workbench.Words;

/// What is asked at a place.
///
/// @param asked the question, or what is to be known
/// @param why it is asked; empty: `asked` says it
/// @param options the likeliest first, [Answer#LEAVE] last
record Question(String asked, String why, List<Option> options) {

    /// @param deed what it does to the text; empty: nothing
    record Option(Answer answer, String words, Optional<Transaction> deed) {}

    /// @param made titles of the clauses that earlier answers made: what follows them is beside
    static Question of(Doubt doubt, Snapshot snapshot, Set<Id> made, Words words) {
        var code = doubt.finding().code();
        var options = new ArrayList<Option>();
        for (var answer : likely(code)) option(answer, doubt, snapshot, made, words, options);
        if (options.isEmpty()) {
            var why = code.startsWith("link.dangling") ? words.of("doubt.why.mend") : "";
            return new Question(doubt.finding().message(), why, List.of(leave(words)));
        }
        var kind = code.substring(code.indexOf('-') + 1);
        options.add(leave(words));
        return new Question(
                words.of("doubt.ask." + kind, doubt.blocks().size()),
                words.of("doubt.why." + kind),
                options);
    }

    private static Option leave(Words words) {
        return new Option(Answer.LEAVE, words.of("doubt.leave"), Optional.empty());
    }

    /// What makes sense for a kind of place, the likeliest first; nothing where it can only be
    /// looked at.
    private static List<Answer> likely(String code) {
        return switch (code) {
            case "word.maybe-heading" ->
                    List.of(
                            Answer.HEADING,
                            Answer.PARAGRAPH,
                            Answer.LIST,
                            Answer.NOTE,
                            Answer.CAPTION);
            case Doubt.LIST -> List.of(Answer.LIST, Answer.PARAGRAPH, Answer.NOTE, Answer.HEADING);
            case "word.maybe-note" -> List.of(Answer.NOTE, Answer.PARAGRAPH, Answer.LIST);
            case "word.maybe-caption" ->
                    List.of(Answer.CAPTION, Answer.PARAGRAPH, Answer.HEADING, Answer.NOTE);
            default -> List.of();
        };
    }

    private static void option(
            Answer answer,
            Doubt doubt,
            Snapshot snapshot,
            Set<Id> made,
            Words words,
            List<Option> options) {
        boolean several = doubt.blocks().size() > 1;
        if (several && answer != Answer.LIST && answer != Answer.PARAGRAPH) return;
        var deed = command(answer, doubt, snapshot, made).on(snapshot, new Selection.None());
        boolean already = answer == Answer.PARAGRAPH && paragraph(doubt, snapshot);
        if (deed.isEmpty() && !already) return;
        var label =
                answer == Answer.HEADING
                        ? words.of("doubt.heading", number(deed.orElseThrow(), doubt, snapshot))
                        : words.of("doubt." + answer.key(), doubt.blocks().size());
        options.add(new Option(answer, label.strip(), deed));
    }

    private static boolean paragraph(Doubt doubt, Snapshot snapshot) {
        return snapshot.document().find(doubt.block()).orElse(null) instanceof Block.Paragraph;
    }

    private static Command command(Answer answer, Doubt doubt, Snapshot snapshot, Set<Id> made) {
        var id = doubt.block();
        return switch (answer) {
            case HEADING -> Commands.asHeading(id, !made.contains(title(snapshot, id)));
            case PARAGRAPH -> Commands.asParagraphs(doubt.blocks());
            case LIST -> Commands.asItems(doubt.blocks());
            case NOTE -> Commands.asNote(id);
            case CAPTION -> Commands.asCaption(id);
            case LEAVE -> (_, _) -> Optional.empty();
        };
    }

    /// The title of the clause that a block stands in; the block itself where there is none.
    private static Id title(Snapshot snapshot, Id block) {
        return Lineage.of(snapshot.document(), block)
                .flatMap(Lineage::owner)
                .map(owner -> owner instanceof Block.Clause clause ? clause.title().id() : block)
                .orElse(block);
    }

    /// The number that the heading will have.
    private static String number(Transaction deed, Doubt doubt, Snapshot snapshot) {
        var after = snapshot.after(deed.steps());
        return Lineage.of(after.document(), doubt.block())
                .flatMap(Lineage::owner)
                .flatMap(clause -> after.numbering().label(clause.id()))
                .map(label -> label.number())
                .orElse("");
    }
}
