package org.rubric.typesetting;

import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Image;
import org.rubric.document.Media;
import org.rubric.document.Traits;
import org.rubric.document.Documents;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A picture that can be shown, and figures of it in any size.
final class Drawn {
    static final String NAME = "box.svg";

    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='30'>"
                    + "<rect x='1' y='1' width='28' height='28' fill='none' stroke='black'/></svg>";

    private Drawn() {}

    /// The document with the picture in it.
    static Document in(Document document) {
        var bytes = SVG.getBytes(StandardCharsets.UTF_8);
        return document.withMedia(Map.of(NAME, Media.of("image/svg+xml", bytes)));
    }

    /// A figure whose picture is that high.
    static Exhibit.Figure figure(String id, String caption, double height) {
        var image = new Image(NAME, "A box", 300, height);
        var empty = Documents.panel(id + "p", "");
        var panel = new Exhibit.Panel(empty.id(), Traits.NONE, image, empty.caption());
        return Documents.figure(id, caption, panel);
    }
}
