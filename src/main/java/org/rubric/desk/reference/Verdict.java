package org.rubric.desk.reference;

import java.util.Optional;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.Succession;
import org.rubric.catalogue.TextIndex;
import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.document.NaturalOrder;

/// What the catalogue says of an entry of a list of references.
///
/// @param named what the entry names, with the edition it names
/// @param text that text in the catalogue
/// @param better what the entry can be updated to: the current edition, or what took its place
/// @param chain the texts that replaced it in turn, in words; empty: none did
public record Verdict(
        State state,
        Optional<Designation> named,
        Optional<Recommendation> text,
        Optional<Recommendation> better,
        String chain) {

    public enum State {
        IN_FORCE,
        /// Listed in the catalogue, which does not say whether it is in force.
        KNOWN,
        /// A newer edition of the same text is there.
        NEWER,
        SUPERSEDED,
        WITHDRAWN,
        /// Its replacements go in a circle: the catalogue is wrong.
        CIRCLE,
        /// Not in the catalogue.
        MISSING,
        /// Not named in any form known here: a book, a page.
        UNNAMED;

        /// Whether it must not be cited so.
        public boolean gone() {
            return this == SUPERSEDED || this == WITHDRAWN || this == CIRCLE;
        }
    }

    public static Verdict of(Block.Reference entry, TextIndex index) {
        return of(named(entry), index);
    }

    public static Verdict of(Optional<Designation> named, TextIndex index) {
        if (named.isEmpty()) return plain(State.UNNAMED, named, Optional.empty());
        var text = index.find(named.get());
        if (text.isEmpty()) return plain(State.MISSING, named, text);
        var standing = text.get().standing();
        if (!standing.replacedBy().isEmpty()) return replaced(named, text.get(), index);
        if (standing.gone()) {
            boolean withdrawn = standing.withdrawn();
            return plain(withdrawn ? State.WITHDRAWN : State.SUPERSEDED, named, text);
        }
        if (newer(named.get(), text.get())) return new Verdict(State.NEWER, named, text, text, "");
        return plain(standing.status().isBlank() ? State.KNOWN : State.IN_FORCE, named, text);
    }

    /// What the words of an entry name; where they name nothing, what its tag names.
    public static Optional<Designation> named(Block.Reference entry) {
        var words = Inline.text(entry.entry().runs());
        var tag = Designation.parse(entry.tag());
        var leading = Designation.leading(words);
        if (tag.isPresent() && leading.filter(tag.get()::same).isEmpty()) return tag;
        return leading.or(() -> tag);
    }

    private static Verdict plain(
            State state, Optional<Designation> named, Optional<Recommendation> text) {
        return new Verdict(state, named, text, Optional.empty(), "");
    }

    private static Verdict replaced(
            Optional<Designation> named, Recommendation text, TextIndex index) {
        var way = Succession.of(text.designation(), index);
        if (way.isCircle())
            return new Verdict(
                    State.CIRCLE, named, Optional.of(text), Optional.empty(), way.words());
        var end =
                way.ends().size() == 1
                        ? index.find(way.ends().getFirst()).filter(e -> !e.standing().gone())
                        : Optional.<Recommendation>empty();
        var state = text.standing().withdrawn() ? State.WITHDRAWN : State.SUPERSEDED;
        return new Verdict(state, named, Optional.of(text), end, way.words());
    }

    /// Only where both say which edition they mean.
    private static boolean newer(Designation named, Recommendation text) {
        var current = EntryText.named(text);
        if (named.edition().startsWith("V") && current.edition().startsWith("V"))
            return NaturalOrder.compare(current.edition(), named.edition()) > 0;
        return !named.year().isEmpty() && current.year().compareTo(named.year()) > 0;
    }
}
