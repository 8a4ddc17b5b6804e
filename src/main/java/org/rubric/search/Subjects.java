package org.rubric.search;

import org.rubric.catalogue.Recommendation;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.programme.Justification;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.WorkItem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a whole thing is about: its title, its scope, its terms. The scope is one line of the text,
/// the terms another.
public final class Subjects {
    private Subjects() {}

    /// A draft: title, scope and summary, the terms that it defines.
    public static Passage of(Document draft) {
        var scope = new StringBuilder();
        for (var block : draft.front().overview().summary()) add(block, scope);
        var terms = new ArrayList<String>();
        for (var block : draft.body()) {
            if (block instanceof Block.Clause clause && scope(clause))
                for (var part : clause.body()) add(part, scope);
            block.forEach(each -> term(each, terms));
        }
        var identity = draft.front().identity();
        return subject(draft.id(), identity.title(), scope.toString(), terms)
                .within(identity.name(), draft.front().people().questions());
    }

    /// A published text, of which the catalogue knows the title.
    public static Passage of(Recommendation text) {
        return subject(text.id(), text.title().words(), text.block(), List.of())
                .within(text.name(), text.questions());
    }

    /// A text of the work programme.
    public static Passage of(WorkItem item) {
        return subject(Passages.id(item), item.title(), "", List.of())
                .within(item.name(), Passages.asked(item.plan().question()));
    }

    /// A text of the work programme with all that is kept of it.
    public static Passage of(ProgrammeEntry entry) {
        var scope = entry.details().scope() + "\n" + entry.details().summary();
        var item = entry.item();
        return subject(Passages.id(item), item.title(), scope, List.of())
                .within(item.name(), Passages.asked(item.plan().question()));
    }

    /// A text that is proposed for the work programme.
    public static Passage of(Justification form) {
        var scope = form.scope() + "\n" + form.summary();
        return subject(Passages.id(form.item()), form.item().title(), scope, List.of())
                .within(form.item().name(), Passages.asked(form.item().plan().question()));
    }

    /// Of what an author has typed.
    public static Passage subject(
            org.rubric.document.Id place, String title, String scope, List<String> terms) {
        var text = scope.replace('\n', ' ').strip() + "\n" + String.join("; ", terms);
        return new Passage(place, title, text).as(Passage.Role.SUBJECT);
    }

    private static boolean scope(Block.Clause clause) {
        var title = Inline.text(clause.title().runs()).strip().toLowerCase(Locale.ROOT);
        return title.equals("scope") || title.startsWith("scope ");
    }

    private static void add(Block block, StringBuilder to) {
        block.forEach(
                each -> {
                    var words = Inline.text(each.runs()).strip();
                    if (!words.isEmpty()) to.append(words).append(' ');
                });
    }

    private static void term(Block block, List<String> terms) {
        if (block instanceof Block.Definition it) terms.add(Inline.text(it.term().runs()).strip());
    }
}
