package org.rubric.typesetting.furniture;

import org.rubric.document.Block.Paragraph;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;

import java.util.ArrayList;
import java.util.List;

/// Foreword, note and intellectual property in short words of our own. The Union's words are its
/// own and are not shipped; these hold their place and say so.
public final class ForewordWords {
    private static final List<List<String>> WORDS =
            List.of(
                    List.of(
                            "FOREWORD",
                            "[Wording of the drafting program. The secretariat puts the official"
                                    + " foreword here when the text is published.]",
                            "The International Telecommunication Union (ITU) is the agency of the"
                                    + " United Nations for telecommunications and information and"
                                    + " communication technologies. Its Telecommunication"
                                    + " Standardization Sector (ITU-T) studies technical, operating and"
                                    + " tariff questions and issues Recommendations on them.",
                            "What the study groups of ITU-T work on is decided by the World"
                                    + " Telecommunication Standardization Assembly; how they approve"
                                    + " Recommendations is laid down in its Resolution 1."),
                    List.of(
                            "NOTE",
                            "This text is followed voluntarily. Where it says what is mandatory, that"
                                    + " is so for those who claim to follow it.",
                            "\u201cAdministration\u201d stands in this text for both an administration"
                                    + " and a recognized operating agency."),
                    List.of(
                            "INTELLECTUAL PROPERTY RIGHTS",
                            "Putting this text into practice may involve a claimed intellectual"
                                    + " property right. ITU takes no position on such claims. Whether"
                                    + " any had been notified when the text was approved is said here"
                                    + " by the secretariat; the current state is in the patent database"
                                    + " of ITU-T."));

    private ForewordWords() {}

    /// Headings are centred paragraphs.
    ///
    /// @param year of the copyright; empty: not known, a visible blank
    public static List<Paragraph> of(Id root, String year) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var group : WORDS)
            for (int i = 0; i < group.size(); i++) add(group.get(i), i == 0, root, paragraphs);
        add("© ITU " + (year.isEmpty() ? "____" : year), true, root, paragraphs);
        add("All rights reserved.", false, root, paragraphs);
        return paragraphs;
    }

    private static void add(String words, boolean heading, Id root, List<Paragraph> paragraphs) {
        var role = heading ? Paragraph.Role.CENTRED : Paragraph.Role.BODY;
        var id = root.part("p" + paragraphs.size());
        paragraphs.add(new Paragraph(id, Traits.NONE, role, Inline.plain(words)));
    }
}
