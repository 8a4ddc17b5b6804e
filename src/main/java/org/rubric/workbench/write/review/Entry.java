package org.rubric.workbench.write.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
        public List<String> keys() {
            return rivals.stream().map(Proposed::key).toList();
        }
    }

    /// A comment that a copy brings.
    record Said(Remark.Comment comment) implements Entry {
        @Override
        public String heading() {
            return "";
        }

        @Override
        public List<String> keys() {
            return List.of(key(comment));
        }
    }

    /// The clause that it stands under.
    String heading();

    /// By which each of its changes is known, or its comment.
    List<String> keys();

    /// Without changes that are taken or left; empty: nothing is left of it.
    default Optional<Entry> without(Set<String> gone) {
        if (!(this instanceof Changes(var rivals)))
            return keys().stream().anyMatch(gone::contains) ? Optional.empty() : Optional.of(this);
        var rest = rivals.stream().filter(one -> !gone.contains(one.key())).toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of(new Changes(rest));
    }

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
