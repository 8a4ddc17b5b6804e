package org.rubric.desk.reference;

import org.rubric.desk.wording.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.rubric.document.Block;
import org.rubric.document.Block.Line;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Exhibit;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Image;
import org.rubric.document.Inline;
import org.rubric.document.Media;
import org.rubric.document.Traits;

/// A document that holds a map of citations as its figure, to be exported.
public record MapDocument(MapSvg svg, String title) {

    /// A document with the map as its figure, for a PDF.
    public Document document() {
        var layout = svg.layout();
        var media = Media.of("image/svg+xml", svg.text().getBytes(StandardCharsets.UTF_8));
        var name = media.fileName("citations");
        var id = Id.fresh();
        double scale = Math.min(480 / layout.width(), 620 / layout.height());
        var picture = new Image(name, told(), layout.width() * scale, layout.height() * scale);
        var panel =
                new Exhibit.Panel(
                        id.part("panel"), Traits.NONE, picture, Line.of(id.part("part"), ""));
        var figure =
                new Exhibit.Figure(
                        id,
                        Traits.NONE,
                        Line.of(id.part("caption"), title),
                        List.of(panel),
                        List.of());
        var front =
                FrontMatter.EMPTY.withIdentity(
                        Identity.EMPTY.withTitle(title).withKind(DocumentKind.OTHER));
        var lead = (Block) Paragraph.of(Id.fresh(), Inline.plain(told()));
        return Document.of(front, List.of(lead, figure)).withMedia(Map.of(name, media));
    }

    private String told() {
        long drafts = svg.map().points().stream().filter(p -> p.draft().isPresent()).count();
        long wrong = svg.map().arrows().stream().filter(svg.map()::isWrong).count();
        return Words.text("map.told", drafts, svg.map().points().size() - drafts, wrong);
    }
}
