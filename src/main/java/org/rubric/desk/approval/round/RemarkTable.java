package org.rubric.desk.approval.round;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

    /// The order in which the record of comments has them.
    private static final List<String> USUAL = List.of(NUMBER, FROM, CLAUSE, SORT, WORDS, PROPOSED);

    private static final int SAMPLE = 60;

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
        return r.about(new About(words, r.about().place(), r.about().sort()));
    }

    private static Remark sorted(Remark r, String words) {
        var sort =
                Gravity.of(words)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "“%s” is no type of comment: typo, editorial or substantive."
                                                        .formatted(words)));
        return r.about(new About(r.about().clause(), r.about().place(), sort));
    }

    /// Which column says what: by the headings, else by what stands in them, else in the usual
    /// order.
    public static Columns columns(Table table) {
        var guessed = Guess.of(table, FORM);
        if (guessed.headed() && !datum(table, guessed)) return numbered(table, guessed);
        return new Columns(false, contents(table));
    }

    /// A column without a heading that counts is that of the numbers.
    private static Columns numbered(Table table, Columns columns) {
        if (columns.keys().contains(NUMBER)) return columns;
        int at = best(table, columns.keys(), cell -> cell.matches("\\d{1,4}"));
        return at < 0 ? columns : columns.with(at, NUMBER);
    }

    /// Whether the first row says how grave a comment is, as no heading does.
    private static boolean datum(Table table, Columns columns) {
        if (columns.keys().stream().filter(key -> !key.isEmpty()).count() > 3) return false;
        int at = columns.keys().indexOf(SORT);
        var first = at < 0 ? "" : table.rows().getFirst().cell(at);
        return !first.isEmpty() && Gravity.of(first).isPresent();
    }

    private static List<String> contents(Table table) {
        int wide = table.width();
        var keys = new ArrayList<>(Collections.nCopies(wide, ""));
        int number = best(table, keys, cell -> cell.matches("\\d{1,4}|[A-Z]{1,4}[- ]?\\d{1,4}"));
        if (number >= 0) keys.set(number, NUMBER);
        int sort = best(table, keys, cell -> cell.length() < 40 && Gravity.of(cell).isPresent());
        if (sort >= 0) keys.set(sort, SORT);
        int clause = best(table, keys, RemarkTable::place);
        if (clause >= 0) keys.set(clause, CLAUSE);
        if (sort < 0 && clause < 0 && wide <= USUAL.size())
            return List.copyOf(USUAL.subList(0, wide));
        var left = new ArrayList<>(List.of(FROM, WORDS, PROPOSED));
        for (int i = 0; i < wide && !left.isEmpty(); i++)
            if (keys.get(i).isEmpty()) keys.set(i, left.removeFirst());
        return keys;
    }

    private static boolean place(String cell) {
        return Places.whole(cell)
                || cell.length() < 80
                        && cell.matches(
                                "(?i)(?:clause|section|§|annex|appendix|table|figure|fig)\\b.*"
                                        + "|§?\\s*(?:[A-Z]\\.)?\\d{1,3}(?:\\.\\d{1,3})*\\b.{0,30}"
                                        + "|introduction|summary|scope|references");
    }

    /// The first column, not yet known, in which most cells look so.
    private static int best(Table table, List<String> keys, Predicate<String> looks) {
        var rows = table.rows().subList(0, Math.min(SAMPLE, table.rows().size()));
        for (int column = 0; column < keys.size(); column++) {
            if (!keys.get(column).isEmpty()) continue;
            int filled = 0;
            int fits = 0;
            for (var row : rows) {
                var cell = row.cell(column).strip();
                if (cell.isEmpty()) continue;
                filled++;
                if (looks.test(cell)) fits++;
            }
            if (filled > 0 && fits * 10 >= filled * 6) return column;
        }
        return -1;
    }
}
