package org.rubric.desk.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// What somebody does to the text of a Word file.
final class Edits {
    private Edits() {}

    /// Other words; they stand there once.
    static UnaryOperator<String> said(String before, String after) {
        return text -> {
            int at = text.indexOf(xml(before));
            if (at < 0 || at != text.lastIndexOf(xml(before)))
                throw new IllegalArgumentException("Not once: " + before);
            return text.replace(xml(before), xml(after));
        };
    }

    /// Saved again by somebody who changed nothing.
    static UnaryOperator<String> none() {
        return text -> text.replace("<w:body>", "<w:body><w:proofErr w:type=\"spellStart\"/>");
    }

    /// A division stands elsewhere.
    ///
    /// @param from bookmark of its heading
    /// @param until bookmark of the heading behind it
    /// @param before bookmark of the heading that it stands before
    static UnaryOperator<String> moved(String from, String until, String before) {
        return text -> {
            int start = paragraph(text, from);
            int end = paragraph(text, until);
            var rest = text.substring(0, start) + text.substring(end);
            int at = paragraph(rest, before);
            return rest.substring(0, at) + text.substring(start, end) + rest.substring(at);
        };
    }

    /// A division goes.
    ///
    /// @param from bookmark of its heading
    /// @param until bookmark of the heading behind it
    static UnaryOperator<String> gone(String from, String until) {
        return text ->
                text.substring(0, paragraph(text, from)) + text.substring(paragraph(text, until));
    }

    private static int paragraph(String text, String bookmark) {
        int at = text.indexOf("w:name=\"" + bookmark + "\"");
        if (at < 0) throw new IllegalArgumentException("No bookmark " + bookmark);
        return Math.max(text.lastIndexOf("<w:p>", at), text.lastIndexOf("<w:p ", at));
    }

    /// A row behind that in which those words stand: the same with other words there.
    static UnaryOperator<String> row(String words, String others) {
        return text -> {
            int at = text.indexOf(">" + xml(words) + "<");
            int start = Math.max(text.lastIndexOf("<w:tr>", at), text.lastIndexOf("<w:tr ", at));
            int end = text.indexOf("</w:tr>", at) + "</w:tr>".length();
            var row =
                    text.substring(start, end)
                            .replaceAll("<w:bookmark(Start|End)[^>]*/>", "")
                            .replaceAll("(<w:t [^>]*>)[^<]*", "$1" + xml(others));
            return text.substring(0, end) + row + text.substring(end);
        };
    }

    static void comment(Posted posted, String words, String author, String text) {
        posted.edited(
                        body ->
                                body.replaceFirst(
                                        "<w:r><w:t xml:space=\"preserve\">([^<]*"
                                                + words
                                                + "[^<]*)</w:t></w:r>",
                                        "<w:commentRangeStart w:id=\"900\"/>$0"
                                                + "<w:commentRangeEnd w:id=\"900\"/>"
                                                + "<w:r><w:commentReference w:id=\"900\"/></w:r>"))
                .with(
                        "word/comments.xml",
                        "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/"
                                + "2006/main\"><w:comment w:id=\"900\" w:author=\""
                                + author
                                + "\" w:date=\"2027-01-19T10:00:00Z\"><w:p><w:r><w:t>"
                                + text
                                + "</w:t></w:r></w:p></w:comment></w:comments>")
                .with(
                        "word/_rels/document.xml.rels",
                        posted.part("word/_rels/document.xml.rels")
                                .replace(
                                        "</Relationships>",
                                        "<Relationship Id=\"rIdC\" Type=\"http://schemas.openxml"
                                                + "formats.org/officeDocument/2006/relationships/"
                                                + "comments\" Target=\"comments.xml\"/>"
                                                + "</Relationships>"))
                .with(
                        "[Content_Types].xml",
                        posted.part("[Content_Types].xml")
                                .replace(
                                        "</Types>",
                                        "<Override PartName=\"/word/comments.xml\" ContentType=\""
                                                + "application/vnd.openxmlformats-officedocument."
                                                + "wordprocessingml.comments+xml\"/></Types>"));
    }

    /// A paragraph of some length that stands once in the file.
    ///
    /// @param cell whether it is one of a table
    static String only(Document draft, Posted posted, boolean cell) {
        return all(draft, posted, cell).getFirst();
    }

    /// The one of that number among those of the text.
    static String only(Document draft, Posted posted, int number) {
        return all(draft, posted, false).get(number);
    }

    private static List<String> all(Document draft, Posted posted, boolean cell) {
        var cells = new HashSet<Id>();
        draft.forEach(
                block -> {
                    if (block instanceof Exhibit.Cell) block.forEach(each -> cells.add(each.id()));
                });
        var text = posted.text();
        var found = new ArrayList<String>();
        draft.forEach(
                block -> {
                    if (!(block instanceof Block.Paragraph) || found.size() > 9) return;
                    if (cells.contains(block.id()) != cell || block.runs().size() != 1) return;
                    var words = Inline.text(block.runs());
                    if (words.length() < (cell ? 12 : 80) || words.contains("\t")) return;
                    if (block.runs().getFirst() instanceof Inline.Text && once(text, words))
                        found.add(words);
                });
        return found;
    }

    private static boolean once(String text, String words) {
        var wanted = xml(words);
        int at = text.indexOf(">" + wanted + "<");
        return at >= 0 && text.indexOf(wanted) == text.lastIndexOf(wanted);
    }

    static String xml(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
