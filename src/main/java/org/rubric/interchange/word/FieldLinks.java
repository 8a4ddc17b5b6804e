package org.rubric.interchange.word;

import org.rubric.interchange.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.numbering.Label;

/// References that fields and links of the file made, held against the words they were printed
/// with. Readers saw the words; a copied paragraph takes its fields along, and a locked field keeps
/// its words whatever becomes of its bookmark. So where the two disagree the words win: the
/// reference leads to what they name, or is words alone where they name nothing, and a finding of
/// code `link.moved` says so.
final class FieldLinks {
    private final Targets targets;
    private final List<Finding> findings = new ArrayList<>();

    FieldLinks(Targets targets) {
        this.targets = targets;
    }

    List<Finding> findings() {
        return findings;
    }

    /// The block with its references right; the very same when they are.
    Block settle(Block block) {
        List<Inline> changed = null;
        var runs = block.runs();
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            var now =
                    run instanceof Inline.CrossReference reference
                            ? settle(reference, block.id())
                            : List.of(run);
            boolean same = now.size() == 1 && now.getFirst() == run;
            if (same && changed == null) continue;
            if (changed == null) changed = new ArrayList<>(runs.subList(0, i));
            for (var each : now) add(each, changed);
        }
        return changed == null ? block : block.withRuns(changed);
    }

    private static void add(Inline run, List<Inline> runs) {
        if (run instanceof Inline.Text(var words, var marks)
                && !runs.isEmpty()
                && runs.getLast() instanceof Inline.Text(var before, var same)
                && same.equals(marks))
            runs.set(runs.size() - 1, new Inline.Text(before + words, marks));
        else runs.add(run);
    }

    private List<Inline> settle(Inline.CrossReference reference, Id place) {
        var shown = reference.shown();
        var number = number(shown);
        var named = targets.printed(reference.target());
        if (named.isEmpty() || named.equals(number)) return worded(reference);
        var meant = number.isEmpty() ? Optional.<Id>empty() : meant(reference, number, named);
        if (meant.isEmpty()) {
            if (Mentions.of(shown).isEmpty()) moved(place, reference, "word.link.words");
            return List.of(new Inline.Text(shown, reference.marks()));
        }
        moved(place, reference, "word.link.leads");
        return worded(
                new Inline.CrossReference(meant.get(), reference.form(), shown, reference.marks()));
    }

    /// What the words name. A bare number that is the end of the target's own, as a field for the
    /// number within the clause gives it, names nothing by itself.
    private Optional<Id> meant(Inline.CrossReference reference, String number, String named) {
        var mentions = Mentions.of(reference.shown());
        if (!mentions.isEmpty()) return targets.find(mentions.getFirst().kind(), number);
        if (named.endsWith("." + number) || named.endsWith("-" + number)) return Optional.empty();
        return targets.label(reference.target())
                .flatMap(label -> Targets.kind(label.kind()))
                .flatMap(kind -> targets.find(kind, number));
    }

    /// A reference in full only where it will read as it did; else its word stays and the number
    /// alone is live.
    private List<Inline> worded(Inline.CrossReference reference) {
        if (reference.form() != Inline.Form.FULL) return List.of(reference);
        var shown = reference.shown();
        var full = targets.label(reference.target()).map(Label::reference).orElse("");
        var said = spaced(shown);
        if (full.isEmpty() || said.equals(spaced(full))) return List.of(reference);
        var target = reference.target();
        var marks = reference.marks();
        if (said.equals(capitalized(spaced(full))))
            return List.of(
                    new Inline.CrossReference(target, Inline.Form.CAPITALIZED, shown, marks));
        int gap = said.lastIndexOf(' ') + 1;
        if (gap == 0 || number(shown).isEmpty()) return List.of(reference);
        return List.of(
                new Inline.Text(shown.substring(0, gap), marks),
                new Inline.CrossReference(target, Inline.Form.NUMBER, shown.substring(gap), marks));
    }

    private void moved(Id place, Inline.CrossReference reference, String key) {
        var to =
                targets.label(reference.target())
                        .map(Label::reference)
                        .orElse(Words.of("word.link.another"));
        findings.add(
                Finding.of(
                        "link.moved", Severity.NOTE, place, Words.of(key, reference.shown(), to)));
    }

    /// The number at the end of the words, as labels have it; empty: they end in a word.
    private static String number(String shown) {
        var plain = spaced(shown).strip();
        var last = plain.substring(plain.lastIndexOf(' ') + 1).replaceAll("[.:)\\]]+$", "");
        var bare = last.replaceAll("^[(\\[§]+", "").replace('\u2011', '-').replace('\u2010', '-');
        boolean letters = bare.length() > 2 && bare.chars().noneMatch(Character::isDigit);
        return letters && !bare.matches("[IVXLC]+") ? "" : bare;
    }

    private static String spaced(String words) {
        return words.replace('\u00A0', ' ');
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
