package org.rubric.desk.approval.round;

import org.rubric.desk.wording.Words;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.register.Columns;
import org.rubric.desk.register.Fact;
import org.rubric.desk.register.Form;
import org.rubric.desk.register.Guess;
import org.rubric.desk.register.Shelf;
import org.rubric.interchange.tables.Table;
import org.rubric.programme.approval.Disposition;
import org.rubric.programme.approval.Remark;
import org.rubric.programme.approval.Remark.About;
import org.rubric.programme.approval.Remark.Sort;

/// Reads comments as members send them: number, from, clause, type, comment, proposed change, in
/// any order.
public final class RemarkTable {
    static final String NUMBER = "remark-number";
    static final String FROM = "remark-from";
    static final String CLAUSE = "remark-clause";
    static final String SORT = "remark-sort";
    static final String WORDS = "remark-words";
    static final String PROPOSED = "remark-proposed";

    /// What can be said of a comment. What it says names it.
    public static final Form<Remark> FORM =
            new Form<>(
                    "comments",
                    RemarkTable::blank,
                    List.of(
                            Fact.of(WORDS, Remark::comment, (r, _) -> r),
                            Fact.of(NUMBER, Remark::number, RemarkTable::numbered),
                            Fact.of(FROM, Remark::from, RemarkTable::from),
                            Fact.of(CLAUSE, r -> r.about().clause(), RemarkTable::about),
                            Fact.of(SORT, r -> r.about().sort().words(), RemarkTable::sorted),
                            Fact.of(PROPOSED, Remark::proposed, RemarkTable::proposed)),
                    r -> List.of(r.number() + "\n" + r.from()),
                    Shelf.none(),
                    cells -> cells);

    private RemarkTable() {}

    private static Remark blank(String words) {
        var about = new About("", Optional.empty(), Sort.SUBSTANTIVE);
        return new Remark("", "", about, words, "", Disposition.OPEN);
    }

    private static Remark numbered(Remark r, String words) {
        return new Remark(words, r.from(), r.about(), r.comment(), r.proposed(), r.disposition());
    }

    private static Remark from(Remark r, String words) {
        return new Remark(r.number(), words, r.about(), r.comment(), r.proposed(), r.disposition());
    }

    private static Remark proposed(Remark r, String words) {
        return new Remark(r.number(), r.from(), r.about(), r.comment(), words, r.disposition());
    }

    private static Remark about(Remark r, String words) {
        return r.about(new About(words, r.about().place(), r.about().sort(), r.about().whole()));
    }

    private static Remark sorted(Remark r, String words) {
        var sort =
                Gravity.of(words)
                        .orElseThrow(
                                () -> new IllegalArgumentException(Words.of("remark.type", words)));
        return r.about(r.about().of(sort));
    }

    /// Which column says what: by the headings, else by what stands in them, else in the usual
    /// order.
    public static Columns columns(Table table) {
        var guessed = Guess.of(table, FORM);
        if (guessed.headed() && !datum(table, guessed)) return numbered(table, guessed);
        return new Columns(false, RemarkColumns.of(table));
    }

    /// A column without a heading that counts is that of the numbers.
    private static Columns numbered(Table table, Columns columns) {
        if (columns.keys().contains(NUMBER)) return columns;
        int at = RemarkColumns.best(table, columns.keys(), cell -> cell.matches("\\d{1,4}"));
        return at < 0 ? columns : columns.with(at, NUMBER);
    }

    /// Whether the first row says how grave a comment is, as no heading does.
    private static boolean datum(Table table, Columns columns) {
        if (columns.keys().stream().filter(key -> !key.isEmpty()).count() > 3) return false;
        int at = columns.keys().indexOf(SORT);
        var first = at < 0 ? "" : table.rows().getFirst().cell(at);
        return !first.isEmpty() && Gravity.of(first).isPresent();
    }
}
