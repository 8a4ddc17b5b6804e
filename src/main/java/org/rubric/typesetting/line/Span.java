package org.rubric.typesetting.line;

import org.rubric.document.Id;
import org.rubric.drawing.Drawing;
import org.rubric.typesetting.Ink;

import java.util.Optional;

/// A stretch of copy in one ink, from one place, for one element of the structure. It reaches to
/// the beginning of the next.
///
/// @param from index in the copy
public record Span(
        int from, Ink ink, Finish finish, Origin origin, Link link, Optional<Inset> inset) {

    /// What is done to type beside its face.
    ///
    /// @param raise above the baseline in points; negative: below
    record Finish(double raise, boolean underline, boolean strike, boolean highlight) {
        static final Finish NONE = new Finish(0, false, false, false);

        /// The same on a coloured ground.
        Finish highlighted() {
            return highlight ? this : new Finish(raise, underline, strike, true);
        }

        boolean plain() {
            return !underline && !strike && !highlight;
        }
    }

    /// Where the characters come from.
    ///
    /// @param step caret step of the first character; -1: generated
    /// @param object whether all of them are one caret step
    /// @param tag element of the galley
    record Origin(Id block, int step, boolean object, int tag) {}

    /// Where a click leads.
    record Link(String target, String uri, String words) {
        static final Link NONE = new Link("", "", "");
    }

    /// A picture or formula in the line.
    record Inset(Drawing drawing, double width, double height, double baseline, Id block) {}

    /// Caret step of the character at that index of the copy.
    int step(int index) {
        if (origin.step() < 0 || origin.object()) return origin.step();
        return origin.step() + index - from;
    }
}
