package org.rubric.rules.exhibits;

import org.rubric.document.Block;
import org.rubric.document.Block.Line;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Once;
import org.rubric.rules.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Gathers the exhibits that no sentence mentions: neither by a reference, nor by the number they
/// have or the one that is printed at them, nor by the words that lead to them.
final class Uncited {
    private static final Wording WORDS = Wording.in("rules");
    private static final Pattern NUMBERED = Pattern.compile("(?:Figure|Table) .+");

    /// A label that an author typed before the caption: "Figure Intro. 1 – ".
    private static final Pattern TYPED =
            Pattern.compile(
                    "((?:Figure|Table)[ \u00a0].{1,12}?)[ \u00a0]?[\u2013\u2014-][ \u00a0]");

    private final List<Finding> found = new ArrayList<>();
    private final Rule rule;
    private final Dossier dossier;

    Uncited(Rule rule, Dossier dossier) {
        this.rule = rule;
        this.dossier = dossier;
    }

    /// @param parts a reference to one of them counts for the whole
    void look(Block exhibit, Line caption, List<Id> parts) {
        if (caption.runs().isEmpty()) return;
        var label = dossier.label(exhibit.id());
        if (!NUMBERED.matcher(label).matches()) return;
        if (dossier.survey().named(exhibit.id(), label)) return;
        if (parts.stream().anyMatch(part -> !dossier.survey().uses(part).isEmpty())) return;
        if (dossier.survey().named(exhibit.id(), exhibit.traits().printed())) return;
        if (typed(caption) || Leading.to(exhibit.id(), dossier)) return;
        found.add(rule.finding(caption.id(), WORDS.of("exhibit.uncited", label)));
    }

    /// Whether another line has the label that is typed before the caption.
    private boolean typed(Line caption) {
        var label = TYPED.matcher(Inline.text(caption.runs()));
        if (!label.lookingAt()) return false;
        var words = label.group(1).replace('\u00a0', ' ');
        return dossier.survey().passages().stream()
                .filter(passage -> !passage.line().id().equals(caption.id()))
                .anyMatch(passage -> passage.words().replace('\u00a0', ' ').contains(words));
    }

    /// @param many what is said of so many of them
    void tell(IntFunction<String> many, Consumer<Finding> report) {
        Once.tell(dossier, found, many, report);
    }
}
