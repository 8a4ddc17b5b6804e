package org.rubric.desk.meeting.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.numbering.Label;
import org.rubric.numbering.Numbering;

/// The divisions and exhibits of a text by what they are called.
record Outline(Document text, Numbering numbering) {

    /// What stands under that label: "Table 6-1", "Annex A".
    Optional<Id> standing(String label) {
        var wanted = label.replace('–', '-');
        return all(Block.class).stream()
                .map(Block::id)
                .filter(id -> label(id, Label::standing).equalsIgnoreCase(wanted))
                .findFirst();
    }

    private String label(Id id, java.util.function.Function<Label, String> part) {
        return numbering.label(id).map(part).orElse("").replace('\u00A0', ' ').replace('–', '-');
    }

    /// The clause of that number; of a new one the clause that it will stand behind.
    Optional<Id> numbered(String number) {
        var clauses = all(Clause.class);
        for (var clause : clauses)
            if (label(clause.id(), Label::number).equals(number)) return Optional.of(clause.id());
        int dot = number.lastIndexOf('.');
        if (dot > 0) return numbered(number.substring(0, dot));
        return clauses.stream()
                .filter(c -> before(label(c.id(), Label::number), number))
                .reduce((_, last) -> last)
                .map(Clause::id);
    }

    private static boolean before(String one, String other) {
        return one.matches("\\d{1,3}")
                && other.matches("\\d{1,3}")
                && Integer.parseInt(one) < Integer.parseInt(other);
    }

    /// Where terms are defined in the text itself; else where any are defined.
    Optional<Id> definitions() {
        return all(Clause.class).stream()
                .filter(Outline::defines)
                .findFirst()
                .map(Clause::id)
                .or(() -> holding(Block.Definition.class));
    }

    private static boolean defines(Clause clause) {
        var title = Inline.text(clause.title().runs()).toLowerCase(Locale.ROOT);
        return title.contains("defined in this")
                || clause.body().stream()
                        .anyMatch(
                                part ->
                                        part instanceof Block.Definition one
                                                && one.source().runs().isEmpty());
    }

    /// The first clause with entries of a kind.
    Optional<Id> holding(Class<? extends Block> kind) {
        return all(Clause.class).stream()
                .filter(clause -> clause.body().stream().anyMatch(kind::isInstance))
                .findFirst()
                .map(Clause::id);
    }

    Optional<Id> last(Clause.Kind kind) {
        return all(Clause.class).stream()
                .filter(clause -> clause.kind() == kind)
                .reduce((_, last) -> last)
                .map(Clause::id);
    }

    private <T extends Block> List<T> all(Class<T> kind) {
        var found = new ArrayList<T>();
        for (var block : text.body())
            block.forEach(
                    each -> {
                        if (kind.isInstance(each)) found.add(kind.cast(each));
                    });
        return found;
    }
}
