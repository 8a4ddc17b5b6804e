package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.rubric.catalogue.Card;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Provenance;
import org.rubric.desk.register.Preview.Kind;
import org.rubric.desk.register.Preview.Line;
import org.rubric.document.Id;
import org.rubric.interchange.tables.Table;

/// Compares a table with the register it was pasted onto.
///
/// @param source where the facts of the table come from
public record TableJob<C extends Card>(
        Table table, Columns columns, Form<C> form, Provenance source) {

    /// @param going asked now and then; false: a [CancellationException] ends it
    public Preview run(Catalogue catalogue, BooleanSupplier going) {
        return new Comparing<>(this, catalogue).run(going);
    }

    public Preview run(Catalogue catalogue) {
        return run(catalogue, () -> true);
    }

    /// One comparison on its way through the rows.
    private static final class Comparing<C extends Card> {
        private static final int OFTEN = 512;

        /// So many things with one key are looked at, however many a table says there are.
        private static final int SHARED = 50;

        private final TableJob<C> job;
        private final Catalogue catalogue;
        private final Form<C> form;
        private final List<C> shelf;
        private final Map<String, List<C>> known = new HashMap<>();
        private final Map<String, List<Integer>> taken = new HashMap<>();
        private final List<Line> lines = new ArrayList<>();
        private final Map<Integer, C> before = new HashMap<>();
        private final Map<Integer, Map<String, String>> said = new HashMap<>();
        private final Set<Id> named = new HashSet<>();

        Comparing(TableJob<C> job, Catalogue catalogue) {
            this.job = job;
            this.catalogue = catalogue;
            form = job.form();
            shelf = form.shelf().all().apply(catalogue);
            for (var card : shelf) for (var key : form.keys().apply(card)) add(known, key, card);
        }

        Preview run(BooleanSupplier going) {
            int count = 0;
            for (var row : job.columns().rows(job.table())) {
                if (++count % OFTEN == 0 && !going.getAsBoolean())
                    throw new CancellationException();
                row(row);
            }
            if (named.isEmpty()) return new Preview(form.word(), lines, c -> c);
            var told = Circles.told(lines, catalogue);
            var all = new ArrayList<>(told);
            for (var card : shelf)
                if (!named.contains(card.id()))
                    all.add(new Line(Kind.GONE, 0, card.name(), List.of(), "", Optional.of(card)));
            return new Preview(form.word(), all, c -> c);
        }

        private void row(Table.Row row) {
            var cells = job.columns().cells(row);
            var name = cells.getOrDefault(form.naming().key(), "");
            try {
                if (name.isEmpty())
                    throw new IllegalArgumentException(Written.words("register.unnamed"));
                take(row, form.row().apply(cells), form.blank().apply(name));
            } catch (IllegalArgumentException e) {
                lines.add(Line.trouble(row.number(), name, e.getMessage()));
            }
        }

        private void take(Table.Row row, Map<String, String> cells, C blank) {
            var filled = filled(blank, cells);
            var keys = form.keys().apply(filled);
            for (var key : keys)
                for (int earlier : taken.getOrDefault(key, List.of()))
                    if (form.keys().fit(key, filled, card(earlier))) {
                        again(earlier, row, cells, filled);
                        return;
                    }
            var old = old(keys, filled);
            var next = old.map(card -> filled(card, cells)).orElse(filled);
            int at = lines.size();
            old.ifPresent(card -> before.put(at, card));
            said.put(at, cells);
            lines.add(line(old, next, row.number()));
            named.add(old.map(Card::id).orElse(next.id()));
            for (var key : keys) add(taken, key, at);
        }

        private Optional<C> old(List<String> keys, C filled) {
            for (var key : keys)
                for (var card : known.getOrDefault(key, List.of()))
                    if (form.keys().fit(key, filled, card)) return Optional.of(card);
            return Optional.empty();
        }

        private static <V> void add(Map<String, List<V>> all, String key, V one) {
            var list = all.computeIfAbsent(key, _ -> new ArrayList<>(1));
            if (list.size() < SHARED) list.add(one);
        }

        @SuppressWarnings("unchecked")
        private C card(int line) {
            return (C) lines.get(line).card().orElseThrow();
        }

        private C filled(C card, Map<String, String> cells) {
            var next = card;
            for (var cell : cells.entrySet())
                if (!cell.getKey().equals(form.naming().key()))
                    next = form.with(next, cell.getKey(), cell.getValue());
            return next;
        }

        private Line line(Optional<C> old, C next, int row) {
            if (old.filter(next::equals).isPresent())
                return new Line(Kind.SAME, row, next.name(), List.of(), "", Optional.of(next));
            Card sourced = form.shelf().sourced().apply(next, job.source());
            var kind = old.isPresent() ? Kind.CHANGED : Kind.NEW;
            var differences = Differences.of(form, old, next);
            return new Line(kind, row, next.name(), differences, "", Optional.of(sourced));
        }

        /// A second row about the same thing adds to the first, or contradicts it.
        private void again(int at, Table.Row row, Map<String, String> cells, C filled) {
            var first = lines.get(at);
            for (var fact : form.shown()) {
                var one = said.get(at).getOrDefault(fact.key(), "");
                var other = cells.getOrDefault(fact.key(), "");
                if (fact != form.naming()
                        && !one.isEmpty()
                        && !other.isEmpty()
                        && !one.equals(other))
                    throw new IllegalArgumentException(
                            Written.words(
                                    "register.contradicts",
                                    filled.name(),
                                    first.row(),
                                    fact.key().replace('-', ' ')));
            }
            var more = filled(card(at), cells);
            said.get(at).putAll(cells);
            lines.set(at, line(Optional.ofNullable(before.get(at)), more, first.row()));
        }
    }
}
