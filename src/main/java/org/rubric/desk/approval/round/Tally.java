package org.rubric.desk.approval.round;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.rubric.programme.approval.Disposition;
import org.rubric.programme.approval.Remark;

/// How many comments there are of each kind, in words.
final class Tally {
    private Tally() {}

    /// "6 comments: 2 substantive, 2 editorial, 2 typos."
    static String sorts(List<Remark> remarks) {
        if (remarks.isEmpty()) return Words.text("tally.none");
        var parts = new ArrayList<String>();
        for (var sort : Remark.Sort.values()) {
            long many = remarks.stream().filter(r -> r.about().sort() == sort).count();
            if (many > 0)
                parts.add(Words.text("tally." + sort.name().toLowerCase(Locale.ROOT), many));
        }
        return Words.text("tally.sorts", remarks.size(), String.join(", ", parts));
    }

    /// "3 accepted, 1 not accepted, 2 open"
    static String answers(List<Remark> remarks) {
        Function<Disposition.Kind, Long> count =
                kind -> remarks.stream().filter(r -> r.disposition().kind() == kind).count();
        var parts = new ArrayList<String>();
        for (var kind : Disposition.Kind.values())
            if (kind != Disposition.Kind.OPEN && count.apply(kind) > 0)
                parts.add(Words.text("tally.answer", count.apply(kind), kind.words()));
        long open = count.apply(Disposition.Kind.OPEN);
        if (open > 0) parts.add(Words.text("tally.open", open));
        return String.join(", ", parts);
    }
}
