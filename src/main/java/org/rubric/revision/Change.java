package org.rubric.revision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Id;
import org.rubric.document.Marks;

/// One thing that differs between two versions, as a reader would tell it.
public sealed interface Change {

    Place place();

    /// The words of the older version; empty when it has none here.
    String before();

    /// The words of the newer version; empty when it has none here.
    String after();

    /// What to look at in the newer document: the place itself, or where it was.
    default Optional<Id> sight() {
        return this instanceof Deleted gone ? gone.gap : Optional.of(place().block());
    }

    /// The change in plain English, for a report: "Clause 6.2, second paragraph: “ten” became
    /// “five”."
    default String sentence() {
        return Phrasing.sentence(this, place().words());
    }

    /// The same below a heading that names the division: "Second paragraph: “ten” became “five”."
    default String remark() {
        var detail = place().detail();
        return Phrasing.sentence(this, detail.isEmpty() ? place().words() : detail);
    }

    /// Came.
    ///
    /// @param heading whether only a heading came, over text that was there before
    record Inserted(Place place, String after, boolean heading) implements Change {
        @Override
        public String before() {
            return "";
        }
    }

    /// Went; the place is in the older document.
    ///
    /// @param gap what stands in the newer document before the place where it stood, or around it;
    ///     empty: nothing does
    /// @param heading whether only a heading went and the text below it is still there
    record Deleted(Place place, String before, boolean heading, Optional<Id> gap)
            implements Change {
        @Override
        public String after() {
            return "";
        }
    }

    /// Stands elsewhere. When its words changed too, other changes of the same place say so.
    ///
    /// @param from where it was, in the older document
    /// @param words of what moved: a title, or the beginning of a text
    /// @param behind what stands before it now: a title, or the beginning of a text; empty: it is
    ///     the first of what it stands in
    record Moved(Place place, Place from, String words, String behind) implements Change {
        @Override
        public String before() {
            return words;
        }

        @Override
        public String after() {
            return words;
        }
    }

    /// Says it in other words.
    record Reworded(Place place, String before, String after, List<Swap> swaps) implements Change {
        public Reworded {
            swaps = List.copyOf(swaps);
        }
    }

    /// Words that became others.
    ///
    /// @param lead the words before them in the newer text; empty: they begin it
    /// @param before empty: none
    /// @param after empty: none
    record Swap(String lead, String before, String after) {}

    /// Is something else with the same words.
    ///
    /// @param before what it was: "paragraph", "item of level 2"
    record Recast(Place place, String before, String after) implements Change {}

    /// Looks otherwise with the same words.
    ///
    /// @param words those that look otherwise, of several stretches with “…” between
    record Restyled(Place place, String words, List<Turn> turns) implements Change {
        public Restyled {
            turns = List.copyOf(turns);
        }

        @Override
        public String before() {
            return words;
        }

        @Override
        public String after() {
            return words;
        }
    }

    /// Words that look otherwise.
    ///
    /// @param gained looks that they have now and had not
    /// @param lost looks that they had
    record Turn(String words, Set<Marks.Style> gained, Set<Marks.Style> lost) {
        public Turn {
            gained = Set.copyOf(gained);
            lost = Set.copyOf(lost);
        }
    }

    /// A reference leads elsewhere.
    ///
    /// @param before what it led to, as the older text says it
    record Retargeted(Place place, String before, String after) implements Change {}

    /// A value that is none of the words: a picture, a formula, an identifier.
    ///
    /// @param property "alternative text", "formula"
    record Revalued(Place place, String property, String before, String after) implements Change {}
}
