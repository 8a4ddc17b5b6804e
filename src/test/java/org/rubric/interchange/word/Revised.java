package org.rubric.interchange.word;

import static org.rubric.interchange.word.DocxBuilder.cell;
import static org.rubric.interchange.word.DocxBuilder.p;
import static org.rubric.interchange.word.DocxBuilder.paragraph;
import static org.rubric.interchange.word.DocxBuilder.row;
import static org.rubric.interchange.word.DocxBuilder.run;
import static org.rubric.interchange.word.DocxBuilder.runs;
import static org.rubric.interchange.word.DocxBuilder.table;

import java.util.concurrent.atomic.AtomicInteger;

/// Recorded changes as Word writes them, by people with dates, and a whole file of them.
public final class Revised {
    /// In the order of their first dates.
    public static final String ADA = "Ada, first";

    public static final String BEN = "Ben";
    public static final String CIA = "Cia & Co";
    public static final String DAN = "Dan";
    public static final String EVE = "Ève";

    private static final AtomicInteger COUNT = new AtomicInteger(100);

    private Revised() {}

    /// The attributes of a change.
    public static String by(String author) {
        return by(author, date(author));
    }

    public static String by(String author, String date) {
        return " w:id=\""
                + COUNT.incrementAndGet()
                + "\" w:author=\""
                + author.replace("&", "&amp;")
                + "\" w:date=\""
                + date
                + "\"";
    }

    /// Eve wrote first to the file but is the last of the day.
    public static String date(String author) {
        return switch (author) {
            case ADA -> "2026-01-10T09:00:00Z";
            case BEN -> "2026-02-10T09:00:00Z";
            case CIA -> "2026-03-10T09:00:00Z";
            case DAN -> "2026-04-10T09:00:00Z";
            default -> "2026-05-10T09:00:00Z";
        };
    }

    public static String ins(String author, String content) {
        return "<w:ins" + by(author) + ">" + content + "</w:ins>";
    }

    public static String del(String author, String content) {
        return "<w:del" + by(author) + ">" + deleted(content) + "</w:del>";
    }

    /// Runs as they stand within a deletion.
    public static String deleted(String content) {
        return content.replace("<w:t>", "<w:delText>")
                .replace("<w:t ", "<w:delText ")
                .replace("</w:t>", "</w:delText>")
                .replace("w:instrText", "w:delInstrText");
    }

    public static String moved(String name, String author, boolean here, String... paragraphs) {
        var kind = here ? "To" : "From";
        int id = COUNT.incrementAndGet();
        var out = new StringBuilder();
        out.append("<w:move" + kind + "RangeStart w:name=\"" + name + "\"");
        out.append(by(author).replaceFirst("w:id=\"\\d+\"", "w:id=\"" + id + "\"") + "/>");
        for (var words : paragraphs)
            out.append(
                    paragraph(
                            "<w:rPr><w:move" + kind + by(author) + "/></w:rPr>",
                            "<w:move"
                                    + kind
                                    + by(author)
                                    + ">"
                                    + run("", words)
                                    + "</w:move"
                                    + kind
                                    + ">"));
        return out + "<w:move" + kind + "RangeEnd w:id=\"" + id + "\"/>";
    }

    /// A paragraph whose mark came or went: `ins` or `del`.
    public static String marked(String style, String change, String author, String content) {
        var look = style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>";
        return paragraph(look + "<w:rPr><w:" + change + by(author) + "/></w:rPr>", content);
    }

    /// A row that came or went, with its paragraphs.
    public static String row(String change, String author, String... cells) {
        var out = new StringBuilder("<w:tr><w:trPr><w:" + change + by(author) + "/></w:trPr>");
        for (var words : cells)
            out.append(
                    cell(
                            "",
                            marked(
                                    "Table_text",
                                    change,
                                    author,
                                    change.equals("ins")
                                            ? ins(author, run("", words))
                                            : del(author, run("", words)))));
        return out + "</w:tr>";
    }

    public static String formatted(String author, String now, String before, String words) {
        var change = "<w:rPrChange" + by(author) + "><w:rPr>" + before + "</w:rPr></w:rPrChange>";
        return run(now + change, words);
    }

    public static String field(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    public static String instruction(String words) {
        return "<w:r><w:instrText xml:space=\"preserve\">" + words + "</w:instrText></w:r>";
    }

    /// One author's changes of a few kinds.
    public static DocxBuilder little() {
        return new DocxBuilder()
                .footnote(1, "A note.")
                .add(p("Heading1", "1\tScope"))
                .add(marked("", "ins", ADA, runs("A half, ")), p("", "and another half."))
                .add(
                        paragraph(
                                "",
                                runs("Words ")
                                        + ins(ADA, run("", "new "))
                                        + del(ADA, run("", "old "))
                                        + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
                                        + field("begin")
                                        + instruction(" REF _Ref1 ")
                                        + field("separate")
                                        + runs("1")
                                        + field("end")))
                .add(table(DocxBuilder.cells("a", "b"), row("ins", ADA, "c", "d")))
                .add(moved("m", ADA, false, "Moved."), p("", "Between."))
                .add(moved("m", ADA, true, "Moved."));
    }

    /// Five people's changes of every kind.
    public static DocxBuilder everything() {
        return new DocxBuilder()
                .footnote(1, "A note.")
                .part("word/footnotes.xml", notes())
                .relation("out", "hyperlink", "https://www.itu.int/", true)
                .add(p("Heading1", "1\tScope"))
                .add(
                        paragraph(
                                "",
                                runs("This Recommendation ")
                                        + ins(EVE, run("", "now "))
                                        + runs("describes ")
                                        + del(ADA, run("", "old "))
                                        + ins(ADA, run("", "new "))
                                        + runs("devices.")))
                // Split in two, and two that became one.
                .add(marked("", "ins", BEN, runs("A first half,")), p("", " and a second half."))
                .add(marked("", "del", CIA, runs("One part")), p("", " joined to another."))
                // A whole paragraph came, another went.
                .add(marked("", "ins", DAN, ins(DAN, run("", "A paragraph of Dan's."))))
                .add(marked("", "del", EVE, del(EVE, run("", "A paragraph that Eve removed."))))
                .add(moved("m1", BEN, false, "A moved paragraph of words.", "And its follower."))
                .add(p("Heading1", "2\tTables"), caption())
                .add(
                        table(
                                DocxBuilder.cells("a", "b"),
                                row("ins", CIA, "new c", "new d"),
                                row("del", DAN, "old e", "old f"),
                                DocxBuilder.cells("g", "h")))
                .add(p("", "Between."))
                .add(
                        paragraph(
                                "",
                                runs("Within ")
                                        // What Ada wrote, Ben removed a part of.
                                        + "<w:ins"
                                        + by(ADA)
                                        + ">"
                                        + run("", "kept of Ada ")
                                        + del(BEN, run("", "removed by Ben "))
                                        + "</w:ins>"
                                        + runs("end.")))
                .add(moved("m1", BEN, true, "A moved paragraph of words.", "And its follower."))
                .add(
                        paragraph(
                                "",
                                formatted(DAN, "<w:b/>", "", "Bold by Dan") + runs(" and plain.")))
                .add(
                        paragraph(
                                "<w:pStyle w:val=\"Note\"/><w:pPrChange"
                                        + by(EVE)
                                        + "><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr></w:pPrChange>",
                                runs("Of another style before.")))
                .add(p("Heading1", "3\tMore"))
                .add(
                        paragraph(
                                "",
                                runs("Noted")
                                        + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
                                        + runs(" and ")
                                        + "<w:hyperlink r:id=\"out\">"
                                        + run("", "linked ")
                                        + ins(CIA, run("", "well "))
                                        + "</w:hyperlink>"
                                        + "<w:smartTag>"
                                        + del(CIA, run("", "smart "))
                                        + "</w:smartTag>"
                                        + "<w:sdt><w:sdtContent>"
                                        + ins(DAN, run("", "controlled "))
                                        + "</w:sdtContent></w:sdt>"
                                        + runs("text.")))
                .add(
                        paragraph(
                                "",
                                runs("See ")
                                        + ins(
                                                BEN,
                                                field("begin")
                                                        + instruction(" REF _Ref1 \\h ")
                                                        + field("separate"))
                                        + ins(BEN, run("", "Table 1"))
                                        + ins(BEN, field("end"))
                                        + del(BEN, run("", "Table 9"))
                                        + runs(" here.")));
    }

    private static String caption() {
        return paragraph(
                "<w:pStyle w:val=\"Table_NoTitle\"/>",
                "<w:bookmarkStart w:id=\"7\" w:name=\"_Ref1\"/>"
                        + run("", "Table 1")
                        + "<w:bookmarkEnd w:id=\"7\"/>"
                        + run("", " – Values"));
    }

    private static byte[] notes() {
        var note =
                paragraph(
                        "",
                        runs("A ")
                                + del(EVE, run("", "long "))
                                + ins(EVE, run("", "short "))
                                + runs("note."));
        return ("<w:footnotes xmlns:w=\""
                        + DocxBuilder.W
                        + "\"><w:footnote w:id=\"1\">"
                        + note
                        + "</w:footnote></w:footnotes>")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
