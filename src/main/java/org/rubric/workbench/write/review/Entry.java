package org.rubric.workbench.write.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rubric.document.Remark;
import org.rubric.revision.review.Proposed;

/// One row of the list.
sealed interface Entry {

    /// Changes at one place: one, or rivals of which one can be taken.
    record Changes(List<Proposed> rivals) implements Entry {
        public Changes {
            rivals = List.copyOf(rivals);
        }

        Proposed first() {
            return rivals.getFirst();
        }

        @Override
        public String heading() {
            return first().change().place().heading();
        }

        @Override
        public boolean isOf(Set<String> keys) {
            return rivals.stream().anyMatch(one -> keys.contains(one.key()));
        }
    }

    /// A comment that a copy brings.
    record Said(Remark.Comment comment) implements Entry {
        @Override
        public String heading() {
            return "";
        }

        @Override
        public boolean isOf(Set<String> keys) {
            return keys.contains(key(comment));
        }
    }

    /// The clause that it stands under.
    String heading();

    /// Whether any of these is in it.
    boolean isOf(Set<String> keys);

    /// By which a comment is left.
    static String key(Remark.Comment comment) {
        return "comment/" + comment.id();
    }

    /// The rows of a list: changes in the order of the text with rivals together, then comments.
    static List<Entry> of(Looked looked, Set<String> hidden, boolean commented) {
        var entries = new ArrayList<Entry>();
        var seen = new HashSet<String>();
        var open = looked.open().stream().filter(p -> !hidden.contains(p.author())).toList();
        for (var one : open) {
            if (!seen.add(one.key())) continue;
            var rivals = new ArrayList<>(List.of(one));
            for (var other : open)
                if (one.rivals().contains(other.key()) && seen.add(other.key())) rivals.add(other);
            entries.add(new Changes(rivals));
        }
        if (commented)
            for (var comment : looked.comments())
                if (!hidden.contains(comment.author())) entries.add(new Said(comment));
        return entries;
    }
}
