package org.rubric.interchange.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Tables of web pages and spreadsheets as rows of words.
class HtmlTablesTest {

    @Test
    void aSpreadsheet() {
        var html =
                """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
                <style>td {mso-number-format:General}</style></head><body>
                <!--StartFragment--><table border=0><col width=64>
                 <tr height=20><td class=xl63>Name</td><td>E-mail</td></tr>
                 <tr><td>Jo&atilde;o<br>Costa</td><td><a href="mailto:j@a.org">j@a.org</a></td></tr>
                </table><!--EndFragment--></body></html>""";
        assertEquals(
                List.of(List.of("Name", "E-mail"), List.of("Jo\u00e3o Costa", "j@a.org")),
                HtmlTables.read(html));
    }

    @Test
    void theLargestOfSeveral() {
        var html =
                "<table><tr><td>menu</table><TABLE><tr><th>a<th>b<tr><td>1<td>2</TABLE><table></table>";
        assertEquals(List.of(List.of("a", "b"), List.of("1", "2")), HtmlTables.read(html));
    }

    @Test
    void cellsThatReachOverRowsAreSaidInEach() {
        var html = "<table><tr><td rowspan=2>WP1<td>Q1<tr><td>Q2<tr><td colspan=2>WP2<td>x</table>";
        assertEquals(
                List.of(List.of("WP1", "Q1"), List.of("WP1", "Q2"), List.of("WP2", "", "x")),
                HtmlTables.read(html));
    }

    @Test
    void noTableIsNoRows() {
        assertEquals(List.of(), HtmlTables.read(""));
        assertEquals(List.of(), HtmlTables.read("<p>a <b>b</b>"));
        assertEquals(List.of(), HtmlTables.read("<tablet><tr><td>x"));
    }

    @Test
    void hostileTablesEnd() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    HtmlTables.read("<table><tr><td>".repeat(20_000));
                    HtmlTables.read("<table>" + "<tr><td rowspan=9999 colspan=9999>x".repeat(5000));
                    HtmlTables.read("<table>" + "<td>".repeat(1_000_000));
                    HtmlTables.read("<table".repeat(300_000));
                });
        var wide = HtmlTables.read("<table><tr>" + "<td colspan=9999>x".repeat(50));
        assertTrue(wide.getFirst().size() <= 150, "columns are bounded");
    }

    @Test
    void brokenMarkupNeverThrows() {
        var random = new Random(1);
        var pieces =
                List.of(
                        "<table>",
                        "</table>",
                        "<tr>",
                        "<td",
                        ">",
                        "rowspan=",
                        "\"",
                        "3",
                        "</tr>",
                        "<th>",
                        "x",
                        "&",
                        ";",
                        "<!--",
                        "-->",
                        "<tbody>",
                        "\u0000",
                        " ");
        for (int run = 0; run < 500; run++) {
            var html = new StringBuilder("<table");
            for (int i = random.nextInt(60); i > 0; i--)
                html.append(pieces.get(random.nextInt(pieces.size())));
            HtmlTables.read(html.toString());
        }
    }
}
