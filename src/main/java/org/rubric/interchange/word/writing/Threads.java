package org.rubric.interchange.word.writing;

import org.rubric.interchange.word.archive.Markup;
import org.rubric.interchange.word.archive.Spaces;
import java.util.Arrays;
import java.util.List;
import org.rubric.document.Id;
import org.rubric.document.Remark;

/// Writes commentsExtended.xml ([MS-DOCX], 2.5.4): which comment answers which, and which are
/// resolved. It knows a comment by its last paragraph.
final class Threads {
    static final String PART = "word/commentsExtended.xml";
    static final String TIE =
            "http://schemas.microsoft.com/office/2011/relationships/commentsExtended";

    private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
    private static final String COMPATIBILITY =
            "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private Threads() {}

    /// The namespaces of comments whose paragraphs are named.
    static String[] spaces() {
        var more =
                new String[] {"xmlns:w14", W14, "xmlns:mc", COMPATIBILITY, "mc:Ignorable", "w14"};
        var all = Arrays.copyOf(Spaces.ALL, Spaces.ALL.length + more.length);
        System.arraycopy(more, 0, all, Spaces.ALL.length, more.length);
        return all;
    }

    /// What the last paragraph of a comment is called: eight digits below 80000000.
    static String paragraph(Material material, Id comment) {
        return "%08X".formatted(0x10000000 + Remarks.number(material, comment));
    }

    static void write(Material material, Markup out) {
        out.open(
                "w15:commentsEx",
                "xmlns:w15",
                W15,
                "xmlns:mc",
                COMPATIBILITY,
                "mc:Ignorable",
                "w15");
        var all = comments(material);
        for (var comment : all) {
            var name = paragraph(material, comment.id());
            var done = comment.resolved() ? "1" : "0";
            var parent =
                    comment.parent()
                            .filter(id -> all.stream().anyMatch(other -> other.id().equals(id)));
            if (parent.isPresent())
                out.leaf(
                        "w15:commentEx",
                        "w15:paraId",
                        name,
                        "w15:paraIdParent",
                        paragraph(material, parent.get()),
                        "w15:done",
                        done);
            else out.leaf("w15:commentEx", "w15:paraId", name, "w15:done", done);
        }
        out.close();
    }

    private static List<Remark.Comment> comments(Material material) {
        return material.remarks().values().stream()
                .filter(Remark.Comment.class::isInstance)
                .map(Remark.Comment.class::cast)
                .toList();
    }
}
