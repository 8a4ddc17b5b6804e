package org.rubric.desk.approval.round;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rubric.programme.approval.Disposition;
import org.rubric.programme.approval.Remark;

/// How many comments there are of each kind, in words.
final class Tally {
    private Tally() {}

    /// "6 comments: 2 substantive, 2 editorial, 2 typos."
    static String sorts(List<Remark> remarks) {
        if (remarks.isEmpty()) return "No comment was received.";
        var parts = new ArrayList<String>();
        for (var sort : Remark.Sort.values()) {
            long many = remarks.stream().filter(r -> r.about().sort() == sort).count();
            var word = sort == Remark.Sort.TYPO && many > 1 ? "typos" : sort.words();
            if (many > 0) parts.add(many + " " + word);
        }
        var many = remarks.size() == 1 ? "1 comment" : remarks.size() + " comments";
        return many + ": " + String.join(", ", parts) + ".";
    }

    /// "3 accepted, 1 not accepted, 2 open"
    static String answers(List<Remark> remarks) {
        Function<Disposition.Kind, Long> count =
                kind -> remarks.stream().filter(r -> r.disposition().kind() == kind).count();
        var parts = new ArrayList<String>();
        for (var kind : Disposition.Kind.values())
            if (kind != Disposition.Kind.OPEN && count.apply(kind) > 0)
                parts.add(count.apply(kind) + " " + kind.words());
        long open = count.apply(Disposition.Kind.OPEN);
        if (open > 0) parts.add(open + " open");
        return String.join(", ", parts);
    }
}
