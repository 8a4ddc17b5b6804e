package org.rubric.typesetting.line;

import org.rubric.document.Alteration;
import org.rubric.document.Id;
import org.rubric.typesetting.Cut;
import org.rubric.typesetting.Element.Attributes;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.change.Trace;

import java.util.Optional;

/// Follows what was changed while the copy of a paragraph is made: colours the letters, and puts
/// them into an element of the structure between two others that say aloud what happened to them.
final class Tracing {
    private final Job job;
    private final Copy copy;
    private final Tags tags;
    private Optional<Trace> now = Optional.empty();
    private int from;
    private int around;
    private int inside;
    private int opening;

    Tracing(Job job, Copy copy, Tags tags) {
        this.job = job;
        this.copy = copy;
        this.tags = tags;
    }

    /// The cut of what follows.
    Cut dyed(Cut cut) {
        return now.isPresent() ? cut.coloured(now.get().colour()) : cut;
    }

    /// Whether what follows was changed.
    boolean on() {
        return now.isPresent();
    }

    /// The element around what was changed: a note that is called for there was not, for all that.
    int outside(int tag) {
        return now.isPresent() ? around : tag;
    }

    /// Before words that stand in no run.
    ///
    /// @param block which they label
    /// @return the element that takes them
    int words(Id block, int tag) {
        var whole = job.traces().whole(block);
        if (whole.isEmpty()) return leave(tag);
        // How a list is numbered is read from its labels, so nothing stands between.
        boolean label = tags.elements().get(tag).role() == Role.LBL;
        if (!label) return enter(whole, tag);
        sample(whole.get(), tag);
        return tag;
    }

    /// Before words that look changed and of which nothing is said.
    void sample(Trace trace, int tag) {
        begin(trace, tag, tag, Copy.NOTHING);
    }

    /// Before the part of a run that begins at a caret step.
    ///
    /// @return where that part ends, `end` at the latest
    int part(Id line, int step, int end) {
        for (var trace : job.traces().of(line)) {
            if (trace.to() <= step) continue;
            return Math.min(end, trace.from() <= step ? trace.to() : trace.from());
        }
        return end;
    }

    /// The element that takes that part.
    int enter(Id line, int step, int end, int tag) {
        for (var trace : job.traces().of(line)) {
            boolean begun = end > step ? trace.from() <= step : trace.from() < step;
            if (trace.to() > step) return enter(begun ? Optional.of(trace) : Optional.empty(), tag);
        }
        return leave(tag);
    }

    private int enter(Optional<Trace> trace, int tag) {
        if (trace.isEmpty()) return leave(tag);
        if (around == tag && inside != tag && now.equals(trace)) return inside;
        leave(tag);
        int told = tags.open(Role.TOLD, tag, spoken(trace.get()));
        begin(trace.get(), tag, tags.open(trace.get().role(), tag), told);
        return inside;
    }

    private void begin(Trace trace, int tag, int element, int told) {
        leave(tag);
        now = Optional.of(trace);
        from = copy.length();
        around = tag;
        inside = element;
        opening = told;
    }

    private Attributes spoken(Trace trace) {
        return actual(" [" + said(trace, job) + ": ");
    }

    /// `inserted`, `deleted by N. N.`
    static String said(Trace trace, Job job) {
        var word = job.phrases().say(Trace.word(trace.kind()));
        return trace.author().isEmpty()
                ? word
                : job.phrases().say("change.by", word, trace.author());
    }

    private static Attributes actual(String words) {
        return new Attributes("", words, "", "", 1, 1);
    }

    /// Ends the stretch that is begun.
    private int leave(int tag) {
        if (now.isEmpty()) return tag;
        var trace = now.get();
        now = Optional.empty();
        int closing = Copy.NOTHING;
        // A block that came or went ends by itself.
        if (opening != Copy.NOTHING && trace.to() != Alteration.WHOLE)
            closing =
                    tags.open(
                            Role.TOLD,
                            around,
                            actual(" – " + job.phrases().say("change.end") + "] "));
        if (copy.length() > from)
            copy.stretches.add(new Copy.Stretch(from, copy.length(), trace, opening, closing));
        return tag;
    }

    /// The paragraph is complete.
    void end() {
        leave(around);
    }
}
