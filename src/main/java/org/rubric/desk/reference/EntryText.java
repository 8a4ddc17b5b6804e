package org.rubric.desk.reference;

import java.util.ArrayList;
import java.util.List;
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
        var line = Line.of(id.part("entry"), runs(text));
        return new Block.Reference(id, Traits.NONE, tag(text, informative), line);
    }

    /// The same entry for another text or edition: citations go on pointing at it.
    static Block.Reference renewed(Block.Reference entry, Recommendation text) {
        var line = entry.entry().withRuns(runs(text));
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

    static List<Inline> runs(Recommendation text) {
        var runs = new ArrayList<Inline>();
        runs.add(new Inline.Text(named(text).entry() + ", ", Marks.NONE));
        var title = text.title().words();
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
