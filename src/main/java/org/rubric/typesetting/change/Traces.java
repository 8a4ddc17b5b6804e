package org.rubric.typesetting.change;

import org.rubric.document.Alteration;
import org.rubric.document.Alterations;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How the changes of a document are to look: what a block as a whole is, everything in it is, and
/// every author has a colour where there is more than one. All colours are dark enough to be read
/// on white (4.5:1); kinds differ by their rules, not by colour alone.
public final class Traces {
    public static final Traces NONE = new Traces(Alterations.NONE);

    private final Alterations alterations;
    private final Map<Id, List<Trace>> stretches = new HashMap<>();
    private final Map<Id, Trace> wholes = new HashMap<>();
    private final Set<String> authors = new LinkedHashSet<>();
    private final Set<Alteration.Kind> kinds = EnumSet.noneOf(Alteration.Kind.class);

    private Traces(Alterations alterations) {
        this.alterations = alterations;
    }

    public static Traces of(Document document, Alterations alterations) {
        if (alterations.isEmpty()) return NONE;
        var traces = new Traces(alterations);
        document.forEach(traces::meet);
        var overview = document.front().overview();
        for (var block : overview.summary()) traces.enter(block, Optional.empty());
        for (var block : overview.introduction()) traces.enter(block, Optional.empty());
        for (var block : document.body()) traces.enter(block, Optional.empty());
        for (var note : document.apparatus().footnotes()) traces.enter(note, Optional.empty());
        return traces;
    }

    private void meet(Block block) {
        for (var one : alterations.of(block.id())) {
            authors.add(one.author());
            kinds.add(one.kind());
        }
    }

    private void enter(Block block, Optional<Trace> around) {
        var own = new ArrayList<>(alterations.of(block.id()));
        var whole =
                own.stream()
                        .filter(Alteration::isWhole)
                        .filter(a -> a.from() == 0)
                        .findFirst()
                        .map(this::trace)
                        .or(() -> around);
        own.removeIf(a -> a.isWhole() && a.from() == 0 || a.to() == a.from());
        own.sort(Comparator.comparingInt(Alteration::from));
        whole.ifPresent(trace -> wholes.put(block.id(), trace));
        var line = new ArrayList<Trace>();
        int at = 0;
        for (var one : own) {
            if (one.to() <= at) continue;
            var trace = trace(one).over(Math.max(at, one.from()), one.to());
            if (whole.isPresent() && trace.from() > at)
                line.add(whole.get().over(at, trace.from()));
            line.add(trace);
            at = one.to();
        }
        if (whole.isPresent() && at < Alteration.WHOLE)
            line.add(whole.get().over(at, Alteration.WHOLE));
        if (!line.isEmpty()) stretches.put(block.id(), List.copyOf(line));
        for (var part : block.parts()) enter(part, whole);
    }

    private Trace trace(Alteration one) {
        var name = several() ? one.author() : "";
        return new Trace(one.kind(), one.from(), one.to(), colour(one), name);
    }

    private int colour(Alteration one) {
        if (several()) return colour(one.author());
        return Colours.kind(one.kind());
    }

    /// Colour of an author.
    public int colour(String author) {
        return Colours.author(List.copyOf(authors).indexOf(author));
    }

    /// Whether nothing was changed.
    public boolean none() {
        return alterations.isEmpty();
    }

    /// Whether authors have to be told apart.
    public boolean several() {
        return authors.size() > 1;
    }

    /// Who changed something, in the order of the text; empty: not known.
    public List<String> authors() {
        return List.copyOf(authors);
    }

    /// What happened at all.
    public Set<Alteration.Kind> kinds() {
        return kinds;
    }

    /// The stretches of a block's line, in order and without overlaps.
    public List<Trace> of(Id block) {
        return stretches.getOrDefault(block, List.of());
    }

    /// What happened to a block as a whole, or to what it stands in.
    public Optional<Trace> whole(Id block) {
        return Optional.ofNullable(wholes.get(block));
    }

    /// The words of a block's line as the newer version has them; all of them where the block went
    /// as a whole.
    public String words(Id block, List<Inline> runs) {
        var own = alterations.of(block);
        if (own.stream().allMatch(a -> a.isWhole() || a.kind().stays())) return Inline.text(runs);
        var words = new StringBuilder();
        int step = 0;
        for (var run : runs) {
            if (run instanceof Inline.Text(var text, _))
                for (int i = 0; i < text.length(); i++) {
                    if (stays(own, step + i)) words.append(text.charAt(i));
                }
            else if (stays(own, step)) words.append(run.text());
            step += run.length();
        }
        return words.toString();
    }

    private static boolean stays(List<Alteration> own, int step) {
        for (var one : own)
            if (!one.kind().stays() && !one.isWhole() && step >= one.from() && step < one.to())
                return false;
        return true;
    }
}
