package org.rubric.desk.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Recommendation;
import org.rubric.document.Block;
import org.rubric.document.Block.Line;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Traits;

/// How a text of the catalogue is written in a list of references: `Recommendation ITU-T Y.4000
/// (2012), *Overview of …*.` (document-types 2.3)
final class EntryText {
    private EntryText() {}

    /// An entry with an Id of its own.
    static Block.Reference fresh(Recommendation text, boolean informative) {
        var id = Id.fresh();
        var line = Line.of(id.part("entry"), runs(text, Optional.empty(), ""));
        return new Block.Reference(id, Traits.NONE, tag(text, informative), line);
    }

    /// The same entry for another text or edition: citations go on pointing at it. The twin of a
    /// common text stays without its year, which the catalogue does not know.
    static Block.Reference renewed(Block.Reference entry, Recommendation text) {
        var words = Inline.text(entry.entry().runs());
        var same = Designation.leading(words).filter(text.designation()::same);
        var twin = same.flatMap(_ -> Designation.twin(words)).map(other -> other.undated().entry());
        var title = same.map(named -> EntryTitle.of(named, words)).orElse("");
        var line = entry.entry().withRuns(runs(text, twin, title));
        return new Block.Reference(
                entry.id(), entry.traits(), tag(text, entry.tag().startsWith("b-")), line);
    }

    /// The same entry for the other list.
    static Block.Reference tagged(Block.Reference entry, boolean informative) {
        var bare = bare(entry.tag());
        var tag = informative && !bare.isEmpty() ? "b-" + bare : bare;
        return new Block.Reference(entry.id(), entry.traits(), tag, entry.entry());
    }

    static String bare(String tag) {
        return tag.replaceFirst("^b[-\u2011] ?", "");
    }

    static String tag(Recommendation text, boolean informative) {
        return (informative ? "b-" : "") + text.designation().tag();
    }

    /// @param known the title where the catalogue has none
    private static List<Inline> runs(Recommendation text, Optional<String> twin, String known) {
        var runs = new ArrayList<Inline>();
        var name = named(text).entry() + twin.map(other -> " | " + other).orElse("");
        var title = text.title().words().isEmpty() ? known : text.title().words();
        runs.add(new Inline.Text(title.isEmpty() ? name : name + ", ", Marks.NONE));
        if (!title.isEmpty()) runs.add(new Inline.Text(title, Marks.of(Marks.Style.ITALIC)));
        runs.add(new Inline.Text(".", Marks.NONE));
        return runs;
    }

    /// With the year of the edition that is current; where that is not known, as it is named.
    static Designation named(Recommendation text) {
        var name = text.designation();
        var date = text.standing().date();
        var version = text.standing().edition();
        if (version.startsWith("V")) return name.dated(version);
        return date.length() < 4 ? name : name.dated(date.substring(0, 4));
    }
}
