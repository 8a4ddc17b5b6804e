package org.rubric.workbench.text.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Leaves;
import org.rubric.workbench.text.line.Passage;
import org.rubric.workbench.text.line.Wording;

/// Words in the text: where they stand, in paragraphs, titles, captions, cells, notes and footnotes
/// alike. Words of references are found as they are shown.
final class Search {
    private static final org.rubric.document.wording.Wording WORDS =
            org.rubric.document.wording.Wording.in("workbench");
    private static final int MOST = 20_000;

    private final Pattern pattern;
    private final boolean expression;
    private final Wording wording;
    private final Scope scope;
    private final BooleanSupplier stale;
    private final long[] looked = {0};
    private final List<Match> matches = new ArrayList<>();
    private boolean inside;
    private boolean over;

    private Search(
            Pattern pattern,
            boolean expression,
            Wording wording,
            Scope scope,
            BooleanSupplier stale) {
        this.stale = stale;
        this.pattern = pattern;
        this.expression = expression;
        this.wording = wording;
        this.scope = scope;
        inside = scope instanceof Scope.Whole;
    }

    /// Every match in reading order.
    static Found of(Document document, Wording wording, Query query, Scope scope) {
        return of(document, wording, query, scope, () -> false);
    }

    /// The same as long as somebody wants to know.
    ///
    /// @param stale asked again and again; once it is true the answer does not matter
    static Found of(
            Document document, Wording wording, Query query, Scope scope, BooleanSupplier stale) {
        var trouble = query.trouble();
        var pattern = query.pattern();
        if (trouble.isPresent() || pattern.isEmpty()) return new Found(List.of(), trouble);
        boolean expression = query.has(Query.Option.EXPRESSION);
        var search = new Search(pattern.get(), expression, wording, scope, stale);
        try {
            var overview = document.front().overview();
            var id = document.id();
            search.all(overview.summary(), id.part("summary"));
            search.all(overview.introduction(), id.part("introduction"));
            search.all(document.body(), id);
            search.all(document.apparatus().footnotes(), id.part("footnotes"));
        } catch (Patient.Weary | StackOverflowError _) {
            return new Found(List.of(), Optional.of(WORDS.of("find.expression.slow")));
        }
        return new Found(List.copyOf(search.matches), Optional.empty());
    }

    private void all(List<? extends Block> blocks, Id clause) {
        for (var block : blocks) {
            if (over || matches.size() >= MOST || stale.getAsBoolean()) return;
            one(block, clause);
        }
    }

    private void one(Block block, Id clause) {
        var here = block instanceof Block.Clause ? block.id() : clause;
        boolean opens = scope instanceof Scope.Clause(var wanted) && wanted.equals(block.id());
        boolean first = scope instanceof Scope.Part(var from, _) && from.block().equals(block.id());
        inside |= opens || first;
        if (inside && !block.runs().isEmpty()) in(block, here);
        all(block.parts(), here);
        boolean last = scope instanceof Scope.Part(_, var to) && to.block().equals(block.id());
        over |= inside && (opens || last);
    }

    private void in(Block block, Id clause) {
        var passage = Passage.of(block.runs(), wording);
        var matcher = pattern.matcher(letters(passage.text()));
        while (matcher.find() && matches.size() < MOST) {
            if (matcher.end() == matcher.start()) continue;
            int from = passage.step(matcher.start());
            int to = Math.max(from + 1, passage.step(matcher.end()));
            var range = new Finding.Range(from, to);
            if (!within(block.id(), range)) continue;
            boolean fixed = Leaves.locked(block) || fixed(matcher, passage);
            matches.add(new Match(block.id(), range, clause, fixed, groups(matcher)));
        }
    }

    /// Plain words cannot run away.
    private CharSequence letters(String text) {
        return expression ? new Patient(text, looked, stale) : text;
    }

    private boolean within(Id block, Finding.Range range) {
        if (!(scope instanceof Scope.Part(var from, var to))) return true;
        boolean early = from.block().equals(block) && range.from() < from.offset();
        return !early && !(to.block().equals(block) && range.to() > to.offset());
    }

    /// Words of references are not the text's own, and only some of them would be hit.
    private static boolean fixed(Matcher matcher, Passage passage) {
        for (var part : passage.parts()) {
            boolean apart = part.end() <= matcher.start() || part.start() >= matcher.end();
            if (!apart && !(part.run() instanceof Inline.Text) && !part.shown().isEmpty())
                return true;
        }
        return false;
    }

    private static List<String> groups(Matcher matcher) {
        var groups = new ArrayList<String>();
        for (int i = 0; i <= matcher.groupCount(); i++) {
            var group = matcher.group(i);
            groups.add(group == null ? "" : group);
        }
        return groups;
    }

    /// In how many clauses matches stand.
    static int clauses(List<Match> matches) {
        var clauses = new HashSet<Id>();
        for (var match : matches) clauses.add(match.clause());
        return clauses.size();
    }

    /// The places of matches in each block.
    static Map<Id, List<Finding.Range>> byBlock(List<Match> matches) {
        var map = new HashMap<Id, List<Finding.Range>>();
        for (var match : matches)
            map.computeIfAbsent(match.block(), _ -> new ArrayList<>()).add(match.range());
        return map;
    }
}
