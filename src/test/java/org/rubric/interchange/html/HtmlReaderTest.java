package org.rubric.interchange.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// HTML as the programs that people copy from put it on the clipboard.
class HtmlReaderTest {

    private static String file(String name) throws IOException {
        try (var in = HtmlReaderTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static void reads(String html, String... lines) {
        var fragment = HtmlReader.read(html);
        assertEquals(String.join("\n", lines), String.join("\n", Told.of(fragment.blocks())));
        assertTrue(fragment.limit().isEmpty());
    }

    @Test
    void word() throws IOException {
        reads(
                file("word.html"),
                "# Requirements",
                "## General needs",
                "The gateway {bol:is required} to {ita:report} H{sub:2}O levels"
                        + " (see\u00A0clause\u00A06.2 and {@https://www.itu.int/:the site}[1]).",
                "1letter first;",
                "2bullet inner;",
                "1letter second.",
                "1dash typed dash",
                "NOTE Levels are in metres.",
                "table Reporting periods head 1",
                "| ^!State | ^!Minutes |",
                "| Dry | 1x2 10 |",
                "| Wet |",
                "NOTE At low tide.",
                "## Reporting",
                "Speed v=s/t holds.");
    }

    @Test
    void libreOffice() throws IOException {
        reads(
                file("libreoffice.html"),
                "# Sensors",
                "{bol:Bold} and {ita:italic} and {sup:up}.",
                "1number first",
                "1number second",
                "2letter inner",
                "CONTINUED_2 goes on",
                "table  head 1",
                "| ^!Level | ^!Colour |",
                "| high | >red |");
    }

    @Test
    void excel() throws IOException {
        reads(
                file("excel.html"),
                "table  head 1",
                "| !Site | !Level | !Unit |",
                "| Alpha | >1.50 | m{sup:2} |",
                "| 2x1 Beta |  |");
    }

    @Test
    void calc() throws IOException {
        reads(
                file("calc.html"),
                "table  head 1",
                "| !Site | !Level |",
                "| Alpha | >1.5 |",
                "|  | >2 |");
    }

    @Test
    void googleDocs() throws IOException {
        reads(
                file("googledocs.html"),
                "# Terms",
                "A {bol,ita,und:gauge}{sup:2}, see {@https://example.org/a?b=1&c=2:here}.",
                "1bullet one",
                "2bullet two",
                "table  head 1",
                "| !K | !V |",
                "| a |  |");
    }

    @Test
    void firefox() throws IOException {
        reads(
                file("firefox.html"),
                "# Flood {cod:API}",
                "Read {ita:this} and not that, {@mailto:a@b.org:write}.",
                "figure [A dot] The dot",
                "Far: a map",
                "table Codes head 0",
                "| ^!Code | 200\nOK |",
                "| ^!Why | 1bullet fine |",
                "code if (a < b)⏎    go();",
                "Given x+1 so.",
                "## Deeper",
                "end");
        assertEquals(1, HtmlReader.read(file("firefox.html")).media().size());
    }

    @Test
    void numbersGoAndWordsThatLookLikeThemStay() {
        reads("<h1>6.1\u00A0\u00A0General</h1>", "# General");
        reads("<h1>A.2.1 Tests</h1>", "# Tests");
        reads("<h1>2030 Agenda</h1>", "# 2030 Agenda");
        reads("<h1>5G networks</h1>", "# 5G networks");
        reads("<h1>A gateway</h1>", "# A gateway");
        reads("<h1>6</h1>", "# 6");
        reads("<h1>Annex B<br>Test procedure</h1>", "# annex Test procedure");
        reads("<h1>Appendix II – Use cases</h1>", "# appendix Use cases");
        reads("<p>Note that it rains.</p>", "Note that it rains.");
        reads("<p>NOTE 3 – It rains.</p>", "NOTE It rains.");
    }

    @Test
    void captionsFindWhatTheyAreOf() {
        var table = "<table><tr><td>x<td>y<tr><td>1<td>2</table>";
        reads(
                "<p>Text.</p><p>Table A.1 – Kinds</p>" + table,
                "Text.",
                "table Kinds head 0",
                "| x | y |",
                "| 1 | 2 |");
        reads(
                table + "<p class=MsoCaption>Below</p>",
                "table Below head 0",
                "| x | y |",
                "| 1 | 2 |");
        reads(table + "<p>Plain</p>", "table  head 0", "| x | y |", "| 1 | 2 |", "Plain");
        reads("<p>Table 1 shows it.</p>", "Table 1 shows it.");
    }

    @Test
    void gridsComeOutWithoutHoles() {
        reads(
                "<table><tr><td rowspan=9>a<td>b<td>c<tr><td>d<tr></table>",
                "table  head 0",
                "| 1x3 a | b | c |",
                "| d |  |",
                "|  |  |");
        reads("<table></table>");
    }

    @Test
    void listsThatAreWrittenOddly() {
        reads("<ol type=i><li>a<ul><li>b</ul><li>c</ol>", "1roman a", "2bullet b", "1roman c");
        reads("<ul><li></li><li><p>x</p><p>y</p></li></ul>", "1bullet x", "CONTINUED_1 y");
        reads("<li>alone", "alone");
    }

    @Test
    void brokenHtmlIsReadAsFarAsItGoes() {
        reads("<p>a<b>b<p>c</i></b></table>d", "a{bol:b}", "{bol:c}d");
        reads("<<<>&bogus; &#0;&#xD800; x", "<<<>&bogus; x");
        reads("");
        reads("<!--[if gte mso 9]><p>never ends");
        reads("<p><![if !supportLists]>1.<p>text", "text");
    }

    @Test
    void tooMuchGivesTheWordsAlone() {
        var many = "<p>a&amp;b</p>".repeat(60_000);
        var deep = "<div>".repeat(500) + "deep" + "</div>".repeat(500);
        var wide = "<table><tr>" + "<td>x".repeat(60) + "</table>";
        var tall = "<table>" + "<tr><td>x".repeat(1_100) + "</table>";
        var large = "<p>" + "word ".repeat(2_200_000) + "</p>";
        for (var html : List.of(many, deep, wide, tall, large)) {
            long from = System.nanoTime();
            var fragment = HtmlReader.read(html);
            assertFalse(fragment.blocks().isEmpty());
            assertTrue(fragment.limit().orElseThrow().endsWith("pasted."));
            assertTrue(System.nanoTime() - from < 20_000_000_000L, "slow");
        }
        assertEquals("a&b", Told.of(HtmlReader.read(many).blocks()).getFirst());
        assertEquals(List.of("deep"), Told.of(HtmlReader.read(deep).blocks()));
    }

    @Test
    void spansWithoutMeasureDoNotGrowATable() {
        var wide = HtmlReader.read("<table><tr><td colspan=999999>a<tr><td>b</table>");
        var told = Told.of(wide.blocks());
        assertEquals("| 50x1 a |", told.get(1));
        assertTrue(told.get(2).startsWith("| b |  |"));
        reads(
                "<table><tr><td rowspan=999999>a<td rowspan=-2>b<tr><td>c</table>",
                "table  head 0",
                "| 1x2 a | b |",
                "| c |");
    }

    @Test
    void onlyPicturesInReachAreTaken() {
        for (var source :
                List.of(
                        "file://server/share/x.png",
                        "file:////server/share/x.png",
                        "file:///etc/passwd",
                        "file:x.png",
                        "http://example.org/x.png",
                        "data:image/png;base64,!!!!",
                        "data:image/png;base64,QUJD",
                        "data:text/html;base64,QUJD"))
            assertTrue(
                    HtmlReader.read("<p><img src=\"" + source + "\">x").media().isEmpty(), source);
    }
}
