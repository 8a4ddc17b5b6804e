package org.rubric.interchange.word.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rubric.interchange.word.archive.Relations;
import org.rubric.interchange.word.archive.Xml;

/// Reads `w:drawing`, `w:pict` and `w:object`: pictures, what they are called, text boxes in them.
final class DrawingReader {
    private static final double EMU = 12_700;
    private static final Pattern LENGTH =
            Pattern.compile("(?:^|;)\\s*(width|height)\\s*:\\s*([0-9.]+)(pt|in|cm|mm|px)?");

    private final Xml xml;
    private final Source source;
    private final Relations relations;
    private final StoryReader story;
    private final List<String> parts = new ArrayList<>();
    private final List<Story.Part> boxes = new ArrayList<>();
    private String alternative = "";
    private String program = "";
    private double width;
    private double height;
    private boolean shapes;

    DrawingReader(Xml xml, Source source, Relations relations, StoryReader story) {
        this.xml = xml;
        this.source = source;
        this.relations = relations;
        this.story = story;
    }

    void read() throws IOException {
        xml.children(this::element);
    }

    /// What was found; nothing for an empty frame.
    List<Piece> found(String markup) {
        if (parts.isEmpty()) {
            if (!shapes && boxes.isEmpty()) return List.of();
            return List.of(shown("", markup, true));
        }
        var all = new ArrayList<Piece>();
        for (var part : parts) all.add(shown(part, boxes.isEmpty() ? "" : markup, all.isEmpty()));
        return all;
    }

    private Piece shown(String part, String markup, boolean first) {
        boolean single = parts.size() < 2;
        var shown =
                new Bit.Shown(
                        new Bit.Drawing(
                                part, alternative, single ? width : 0, single ? height : 0, markup),
                        program,
                        List.of(),
                        source.number());
        return first && !boxes.isEmpty()
                ? new Piece.Boxed(shown, new Story(List.copyOf(boxes)))
                : new Piece.Fixed(shown);
    }

    private void element(String name) throws IOException {
        switch (name) {
            case "wp:extent" -> {
                width = xml.number("cx", 0) / EMU;
                height = xml.number("cy", 0) / EMU;
            }
            case "wp:docPr" -> describe(xml.attribute("descr"), xml.attribute("title"));
            case "a:blip" -> picture(xml.relation("embed"));
            case "v:imagedata" -> picture(xml.relation("id"));
            case "v:shape", "v:rect", "v:group" -> {
                shapes = true;
                shape();
                xml.children(this::element);
            }
            case "o:OLEObject" -> program = xml.attribute("ProgID");
            case "w:txbxContent" -> boxes.addAll(story.inner().parts());
            case "mc:AlternateContent" -> RunReader.chosen(xml, this::element);
            case "wps:wsp", "wpg:wgp", "wpc:wpc", "c:chart", "dgm:relIds", "v:line", "v:oval" -> {
                shapes = true;
                xml.children(this::element);
            }
            default -> xml.children(this::element);
        }
    }

    private void picture(String id) {
        relations.part(id).ifPresent(parts::add);
    }

    private void shape() {
        describe(xml.attribute("alt"), xml.attribute("title"));
        if (width > 0) return;
        var match = LENGTH.matcher(xml.attribute("style"));
        while (match.find()) {
            double points = points(match.group(2), match.group(3));
            if (match.group(1).equals("width")) width = points;
            else height = points;
        }
    }

    private void describe(String words, String title) {
        if (alternative.isEmpty()) alternative = words.isBlank() ? title.strip() : words.strip();
    }

    private static double points(String number, String unit) {
        double value;
        try {
            value = Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return 0;
        }
        return switch (unit == null ? "px" : unit) {
            case "pt" -> value;
            case "in" -> value * 72;
            case "cm" -> value * 72 / 2.54;
            case "mm" -> value * 72 / 25.4;
            default -> value * 0.75;
        };
    }
}
