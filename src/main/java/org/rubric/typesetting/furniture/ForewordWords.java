package org.rubric.typesetting.furniture;

import org.rubric.document.Block.Paragraph;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;
import org.rubric.numbering.Phrases;

import java.util.ArrayList;
import java.util.List;

/// Foreword, note and intellectual property in short words of our own. The Union's words are its
/// own and are not shipped; these hold their place and say so, in the language of the text.
public final class ForewordWords {
    /// Headings, each with the paragraphs below it.
    private static final List<List<String>> GROUPS =
            List.of(
                    List.of("foreword", "foreword.own", "foreword.union", "foreword.assembly"),
                    List.of("note", "foreword.voluntary", "foreword.administration"),
                    List.of("foreword.rights", "foreword.claims"));

    private ForewordWords() {}

    /// Headings are centred paragraphs.
    ///
    /// @param year of the copyright; empty: not known, a visible blank
    public static List<Paragraph> of(Id root, String year, Phrases phrases) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var group : GROUPS)
            for (int i = 0; i < group.size(); i++)
                add(phrases.say(group.get(i)), i == 0, root, paragraphs);
        add("© ITU " + (year.isEmpty() ? "____" : year), true, root, paragraphs);
        add(phrases.say("foreword.reserved"), false, root, paragraphs);
        return paragraphs;
    }

    private static void add(String words, boolean heading, Id root, List<Paragraph> paragraphs) {
        var role = heading ? Paragraph.Role.CENTRED : Paragraph.Role.BODY;
        var id = root.part("p" + paragraphs.size());
        paragraphs.add(new Paragraph(id, Traits.NONE, role, Inline.plain(words)));
    }
}
