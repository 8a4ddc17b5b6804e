package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Card;
import org.rubric.interchange.tables.Table;

/// Guesses what the columns of a table say: by their headings, else by what stands in them.
public final class Guess {
    private static final int SAMPLE = 60;

    private final Table table;
    private final Form<?> form;
    private final int width;
    private boolean worded;

    private record Fit(int column, int fact, int fit) {}

    private Guess(Table table, Form<?> form) {
        this.table = table;
        this.form = form;
        width = table.width();
    }

    /// The columns of a table for a form.
    public static Columns of(Table table, Form<?> form) {
        if (table.rows().isEmpty()) return new Columns(false, List.of());
        return new Guess(table, form).columns();
    }

    /// The form that a table fits best; empty: none, for no column could name a thing.
    public static Optional<Form<? extends Card>> form(Table table) {
        Form<? extends Card> best = null;
        double most = 0.9;
        for (var form : Forms.cards()) {
            double fit = table.rows().isEmpty() ? 0 : new Guess(table, form).fit();
            if (fit > most) {
                most = fit;
                best = form;
            }
        }
        return Optional.ofNullable(best);
    }

    /// The share of the columns that are known, if one names the thing; the surer the name, the
    /// more.
    private double fit() {
        var columns = columns();
        int naming = columns.keys().indexOf(form.naming().key());
        if (naming < 0) return 0;
        long known = columns.keys().stream().filter(key -> !key.isEmpty()).count();
        var contents = new Contents(columns.rows(table));
        if (!worded && bare(columns.rows(table), naming)) return 0;
        // Any words could be names: without headings they are only that.
        if (!contents.strict(form) && !columns.headed() && known < 3) return 0;
        double names = contents.share(naming, form);
        double sure = (contents.strict(form) ? 1 : 0) + (naming == 0 ? 0.5 : 0);
        return names * (1 + sure + 2.0 * known / width);
    }

    /// Whether a column holds short numbers alone, which name a Resolution and much else.
    private static boolean bare(List<Table.Row> rows, int column) {
        return rows.stream().allMatch(row -> row.cell(column).matches("\\d{0,4}"));
    }

    private Columns columns() {
        var keys = new ArrayList<String>();
        for (int i = 0; i < width; i++) keys.add("");
        worded = headings(keys);
        boolean headed = worded || strange();
        var rows = headed ? table.rows().subList(1, table.rows().size()) : table.rows();
        var sample = new Contents(rows.subList(0, Math.min(rows.size(), SAMPLE)));
        if (!keys.contains(form.naming().key())) naming(keys, sample);
        if (!headed || keys.stream().filter(key -> !key.isEmpty()).count() < 2)
            contents(keys, sample);
        return new Columns(headed, keys);
    }

    /// Fills in what the first row names; whether it is headings.
    private boolean headings(List<String> keys) {
        var fits = new ArrayList<Fit>();
        int named = 0;
        int filled = 0;
        for (int column = 0; column < width; column++) {
            var words = table.rows().getFirst().cell(column);
            if (!words.isEmpty()) filled++;
            int before = fits.size();
            for (int fact = 0; fact < form.facts().size(); fact++) {
                int fit = Headings.fit(words, form.facts().get(fact).key());
                if (fit > 0) fits.add(new Fit(column, fact, fit));
            }
            if (fits.size() > before) named++;
        }
        if (named == 0 || named * 3 < filled || datum()) return false;
        fits.sort(
                Comparator.comparingInt((Fit f) -> -f.fit())
                        .thenComparingInt(Fit::fact)
                        .thenComparingInt(Fit::column));
        for (var fit : fits) {
            var key = form.facts().get(fit.fact()).key();
            if (keys.get(fit.column()).isEmpty() && !keys.contains(key))
                keys.set(fit.column(), key);
        }
        return true;
    }

    /// Whether the first row holds what only a row of facts does.
    private boolean datum() {
        var contents = new Contents(List.of(table.rows().getFirst()));
        if (!contents.strict(form)) return false;
        for (int column = 0; column < width; column++)
            if (contents.share(column, form) > 0) return true;
        return false;
    }

    /// Whether only the first row names nothing: headings in words not known here.
    private boolean strange() {
        var first = new Contents(List.of(table.rows().getFirst()));
        if (table.rows().size() < 2 || !first.strict(form)) return false;
        var rest = table.rows().subList(1, Math.min(table.rows().size(), SAMPLE));
        for (int column = 0; column < width; column++)
            if (first.share(column, form) == 0 && new Contents(rest).share(column, form) > 0.8)
                return !first.rows().getFirst().cell(column).isEmpty();
        return false;
    }

    private void naming(List<String> keys, Contents sample) {
        int best = -1;
        double most = 0.5;
        for (int column = 0; column < width; column++) {
            double share = sample.strict(form) ? sample.share(column, form) : 0;
            if (share > most) {
                best = column;
                most = share;
            }
        }
        if (best < 0 && !sample.strict(form)) best = keys.indexOf("");
        if (best >= 0) keys.set(best, form.naming().key());
    }

    private void contents(List<String> keys, Contents sample) {
        for (int column = 0; column < width; column++)
            if (keys.get(column).isEmpty())
                for (var key : sample.kinds(column))
                    if (form.fact(key).isPresent() && !keys.contains(key)) {
                        keys.set(column, key);
                        break;
                    }
        for (var key : List.of("title", "definition", "organization"))
            if (form.fact(key).isPresent() && !keys.contains(key))
                sample.longest(keys).ifPresent(column -> keys.set(column, key));
    }
}
