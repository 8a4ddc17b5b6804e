package org.rubric.programme.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was judged of a text before its decision.
///
/// @param ticks at most one a line
/// @param declared when somebody said that the text is ready; empty: nobody has
public record Judged(List<Tick> ticks, Optional<Declared> declared) {
    public static final Judged NOTHING = new Judged(List.of(), Optional.empty());

    /// Who said that a text is ready, and when.
    public record Declared(String by, Instant when) {}

    public Judged {
        ticks = List.copyOf(ticks);
    }

    /// What was judged of that line; empty: nobody has.
    public Optional<Tick> of(String line) {
        return ticks.stream().filter(tick -> tick.line().equals(line)).findFirst();
    }

    /// With that judgement in the place of an earlier one of its line.
    public Judged with(Tick tick) {
        var next = new ArrayList<>(without(tick.line()).ticks);
        next.add(tick);
        return new Judged(next, declared);
    }

    public Judged without(String line) {
        return new Judged(
                ticks.stream().filter(tick -> !tick.line().equals(line)).toList(), declared);
    }

    public Judged declaring(Optional<Declared> said) {
        return new Judged(ticks, said);
    }
}
