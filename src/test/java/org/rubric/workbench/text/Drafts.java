package org.rubric.workbench.text;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.rubric.document.Abstract;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Exhibit;
import org.rubric.document.Exhibit.Cell.Alignment;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Image;
import org.rubric.document.Inline;
import org.rubric.document.Inline.Form;
import org.rubric.document.Marks;
import org.rubric.document.Maths;
import org.rubric.document.Media;
import org.rubric.document.Settings;
import org.rubric.document.Traits;

/// Documents for the tests of this room, with every kind of block.
public final class Drafts {
    private Drafts() {}

    public static Document everyKind() {
        var identity =
                new Identity(
                        "",
                        "Y.IoT-flood",
                        "Requirements of flood sensing gateways",
                        DocumentKind.RECOMMENDATION,
                        "",
                        "en");
        var overview =
                new Abstract(
                        List.of(
                                paragraph(
                                        "sum",
                                        "This Recommendation specifies the requirements of gateways that"
                                                + " sense floods along a watercourse.")),
                        List.of("flood", "gateway", "Internet of things"),
                        List.of());
        var front = FrontMatter.EMPTY.withIdentity(identity).withOverview(overview);
        var footnote =
                new Block.Footnote(
                        Id.of("fn1"),
                        Traits.NONE,
                        List.of(paragraph("fn1p", "Local datum of the authority in charge.")));
        return new Document(
                Id.of("draft"),
                Settings.COMPUTED,
                front,
                List.of(
                        requirements(),
                        clause("c3", "Definitions", definition()),
                        clause(
                                "c4",
                                "Abbreviations and acronyms",
                                abbreviation("IoT", "Internet of Things"),
                                abbreviation("SNTP", "Simple Network Time Protocol")),
                        clause("c2", "References", reference()),
                        others()),
                new Apparatus(List.of(footnote), List.of()),
                Map.of("river.png", Media.of("image/png", river())));
    }

    private static Block.Clause requirements() {
        var general =
                clause(
                        "c61",
                        "General",
                        paragraph(
                                "p1",
                                "A flood sensing gateway collects the readings of the water level sensors"
                                        + " and rain gauges along a watercourse and passes them to the"
                                        + " monitoring platform of the authority in charge."),
                        line(
                                "p2",
                                text(
                                        "The gateway is required to report the water level every ten"
                                                + " minutes (see "),
                                new Inline.CrossReference(Id.of("c62"), Form.FULL, "", Marks.NONE),
                                text(" and "),
                                new Inline.Citation(Id.of("r1"), "", "", Marks.NONE),
                                text(").")),
                        new Block.Note(
                                Id.of("n1"),
                                Traits.NONE,
                                Inline.plain(
                                        "The advisory, warning and danger levels are set by the authority"
                                                + " in charge of the watercourse.")),
                        table(),
                        line(
                                "p3",
                                text(
                                        "When the level passes from one stage to the next, the gateway"
                                                + " must change the reporting period within one minute."
                                                + " See "),
                                new Inline.CrossReference(Id.of("t1"), Form.FULL, "", Marks.NONE),
                                text(".")));
        var reporting =
                clause(
                        "c62",
                        "Reporting",
                        line(
                                "p4",
                                text("Each report is required to contain the "),
                                marked("identifier", Marks.Style.ITALIC),
                                text(" of the sensor, the "),
                                marked("water level", Marks.Style.BOLD),
                                text(" in metres above the local datum"),
                                new Inline.FootnoteMark(Id.of("fn1"), ""),
                                text(", H"),
                                marked("2", Marks.Style.SUBSCRIPT),
                                text("O, "),
                                marked("report()", Marks.Style.CODE),
                                text(" and the rate "),
                                new Inline.Formula(Id.of("f0"), Maths.latex("r_{\\max}")),
                                text(" of the "),
                                new Inline.CrossReference(Id.of("gone"), Form.FULL, "", Marks.NONE),
                                text(".")),
                        item("i1", 1, Block.Item.Marker.LETTER, "raise an alarm with the time;"),
                        item("i2", 1, Block.Item.Marker.LETTER, "keep the last hour of readings:"),
                        item("i3", 2, Block.Item.Marker.NUMBER, "of the water level sensors;"),
                        item("i4", 1, Block.Item.Marker.DASH, "answer the operator."),
                        new Exhibit.Equation(
                                Id.of("e1"),
                                Traits.NONE,
                                Maths.latex("r = \\frac{h_2 - h_1}{t_2 - t_1}"),
                                true,
                                List.of(
                                        new Exhibit.Where(
                                                Id.of("w1"),
                                                Traits.NONE,
                                                Block.Line.of(Id.of("w1s"), "r"),
                                                Block.Line.of(Id.of("w1m"), "rate of rise")))),
                        figure());
        return clause("c6", "Requirements", general, reporting);
    }

    private static Block.Clause others() {
        return new Block.Clause(
                Id.of("annex"),
                Traits.NONE,
                Block.Clause.Kind.ANNEX,
                Block.Line.of(Id.of("annex/title"), "Test procedure"),
                List.of(
                        new Block.Code(
                                Id.of("code"),
                                Traits.NONE,
                                "ASN.1",
                                Inline.plain("Report ::= SEQUENCE {\n    level REAL\n}")),
                        new Block.EditorsNote(
                                Id.of("ed"),
                                Traits.NONE,
                                Inline.plain("Contributions are invited on key lengths.")),
                        new Block.Requirement(
                                Id.of("req"),
                                Traits.NONE,
                                "REQ-1",
                                Block.Requirement.Obligation.REQUIRED,
                                Inline.plain("The gateway is required to be tamper-proof.")),
                        new Block.Example(
                                Id.of("ex"), Traits.NONE, false, Inline.plain("A bridge.")),
                        new Block.Foreign(
                                Id.of("kept"), Traits.NONE, "docx", "<w:x/>", "A text box")));
    }

    public static Block.Clause clause(String id, String title, Block... body) {
        return new Block.Clause(
                Id.of(id),
                Traits.NONE,
                Block.Clause.Kind.CLAUSE,
                Block.Line.of(Id.of(id).part("title"), title),
                List.of(body));
    }

    public static Block.Paragraph paragraph(String id, String words) {
        return Block.Paragraph.of(Id.of(id), Inline.plain(words));
    }

    public static Block.Paragraph line(String id, Inline... runs) {
        return Block.Paragraph.of(Id.of(id), Arrays.asList(runs));
    }

    public static Inline text(String words) {
        return new Inline.Text(words, Marks.NONE);
    }

    private static Inline marked(String words, Marks.Style style) {
        return new Inline.Text(words, Marks.of(style));
    }

    private static Block item(String id, int level, Block.Item.Marker marker, String words) {
        return new Block.Item(Id.of(id), Traits.NONE, level, marker, Inline.plain(words));
    }

    private static Block abbreviation(String shortly, String fully) {
        var id = Id.of("abbr" + shortly);
        return new Block.Abbreviation(
                id,
                Traits.NONE,
                Block.Line.of(id.part("a"), shortly),
                Block.Line.of(id.part("x"), fully));
    }

    private static Block definition() {
        var id = Id.of("def");
        return new Block.Definition(
                id,
                Traits.NONE,
                Block.Line.of(id.part("term"), "flood stage"),
                Block.Line.of(id.part("source"), "[ITU-T Y.4000]"),
                Block.Line.of(
                        id.part("text"),
                        "A range of water levels for which the authority in charge has laid down what"
                                + " is to be done."),
                List.of());
    }

    private static Block reference() {
        var entry =
                "Recommendation ITU-T Y.4000/Y.2060 (2012), Overview of the Internet of things.";
        return new Block.Reference(
                Id.of("r1"), Traits.NONE, "ITU-T Y.4000", Block.Line.of(Id.of("r1e"), entry));
    }

    public static Exhibit.Table table() {
        var rows = new ArrayList<Exhibit.Row>();
        rows.add(row("h", true, "Flood stage", "Water level", "Period", "Alarm sent to"));
        rows.add(row("a", false, "Normal", "below the advisory level", "10 min", "none"));
        rows.add(row("b", false, "Advisory", "advisory to warning level", "5 min", "operator"));
        rows.add(
                row(
                        "c",
                        false,
                        "Warning",
                        "warning to danger level",
                        "2 min",
                        "operator, authority"));
        rows.add(row("d", false, "Danger", "above the danger level", "30 s", "authority, public"));
        return new Exhibit.Table(
                Id.of("t1"),
                Traits.NONE,
                Block.Line.of(Id.of("t1c"), "Reporting periods"),
                Exhibit.Table.Frame.PLAIN,
                rows,
                List.of());
    }

    private static Exhibit.Row row(String id, boolean header, String... cells) {
        var list = new ArrayList<Exhibit.Cell>();
        for (int i = 0; i < cells.length; i++)
            list.add(
                    new Exhibit.Cell(
                            Id.of("t1" + id + i),
                            Traits.NONE,
                            Exhibit.Cell.Reach.ONE,
                            header ? Alignment.CENTRE : i == 2 ? Alignment.RIGHT : Alignment.LEFT,
                            header,
                            List.of(paragraph("t1" + id + i + "p", cells[i]))));
        return new Exhibit.Row(Id.of("t1" + id), Traits.NONE, list);
    }

    private static Block figure() {
        var id = Id.of("fig");
        var panel =
                new Exhibit.Panel(
                        id.part("panel"),
                        Traits.NONE,
                        new Image("river.png", "A gateway between sensors and platform", 300, 0),
                        Block.Line.of(id.part("panel/caption"), ""));
        return new Exhibit.Figure(
                id,
                Traits.NONE,
                Block.Line.of(id.part("caption"), "Gateway, sensors and platform"),
                List.of(panel),
                List.of());
    }

    public static byte[] river() {
        var image = new BufferedImage(600, 160, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 160);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(2));
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 20));
        for (int i = 0; i < 3; i++) {
            pen.drawRect(20 + i * 210, 50, 140, 60);
            pen.drawString(List.of("Sensor", "Gateway", "Platform").get(i), 50 + i * 210, 86);
            if (i < 2) pen.drawLine(160 + i * 210, 80, 230 + i * 210, 80);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
