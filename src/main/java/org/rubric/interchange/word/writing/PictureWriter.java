package org.rubric.interchange.word.writing;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.rubric.document.Id;
import org.rubric.document.Image;
import org.rubric.document.wording.Wording;
import org.rubric.drawing.Drawings;
import org.rubric.interchange.word.archive.Markup;
import org.rubric.interchange.word.archive.Spaces;
import org.rubric.interchange.word.archive.Ties;

/// Writes pictures that stand in a line (ISO/IEC 29500-1, 20.4).
final class PictureWriter {
    private static final Wording WORDS = Wording.in("interchange");
    private static final int EMU = 12_700;
    private static final double SMALLEST = 1;

    private final Material material;
    private final Markup out;
    private final Ties ties;
    private final Map<String, double[]> sizes = new HashMap<>();

    PictureWriter(Material material, Markup out, Ties ties) {
        this.material = material;
        this.out = out;
        this.ties = ties;
    }

    /// A picture in a run of its own; nothing but a finding where its bytes are missing.
    void picture(Id id, Image image) {
        var plate = material.plate(image.media()).filter(p -> !p.ending().isEmpty());
        if (plate.isEmpty()) {
            material.warn("word.picture", id, WORDS.of("word.left.picture", image.media()));
            return;
        }
        var size = size(image, plate.get());
        var wide = String.valueOf(Math.round(size[0] * EMU));
        var high = String.valueOf(Math.round(size[1] * EMU));
        var number = String.valueOf(material.next());
        out.open("w:r").open("w:drawing");
        out.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        out.leaf("wp:extent", "cx", wide, "cy", high);
        var name = "Picture " + number;
        out.leaf("wp:docPr", "id", number, "name", name, "descr", image.alternative());
        out.open("a:graphic", "xmlns:a", Spaces.DRAWING);
        out.open("a:graphicData", "uri", Spaces.PICTURE);
        out.open("pic:pic", "xmlns:pic", Spaces.PICTURE).open("pic:nvPicPr");
        out.leaf("pic:cNvPr", "id", number, "name", image.media()).leaf("pic:cNvPicPr").close();
        fill(plate.get());
        out.open("pic:spPr").open("a:xfrm").leaf("a:off", "x", "0", "y", "0");
        out.leaf("a:ext", "cx", wide, "cy", high).close();
        out.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close().close();
        out.close().close().close().close().close().close();
    }

    private void fill(Material.Plate plate) {
        out.open("pic:blipFill");
        if (plate.ending().equals("svg")) {
            out.open("a:blip", "r:embed", ties.part("image", plate.fallback()));
            out.open("a:extLst").open("a:ext", "uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
            var vector = ties.part("image", plate.path());
            out.leaf("asvg:svgBlip", "xmlns:asvg", Spaces.SVG, "r:embed", vector);
            out.close().close().close();
        } else out.leaf("a:blip", "r:embed", ties.part("image", plate.path()));
        out.open("a:stretch").leaf("a:fillRect").close().close();
    }

    /// In points, no wider than the text.
    private double[] size(Image image, Material.Plate plate) {
        double wide = image.width();
        double high = image.height();
        if (wide <= 0 || high <= 0) {
            var own = sizes.computeIfAbsent(image.media(), _ -> own(plate));
            if (wide > 0) high = wide * own[1] / own[0];
            else if (high > 0) wide = high * own[0] / own[1];
            else {
                wide = own[0];
                high = own[1];
            }
        }
        double most = material.look().sheet().measure();
        double scale = Math.min(1, Math.min(most / wide, material.look().sheet().depth() / high));
        if (!(scale > 0)) return new double[] {SMALLEST, SMALLEST};
        return new double[] {Math.max(SMALLEST, wide * scale), Math.max(SMALLEST, high * scale)};
    }

    private static double[] own(Material.Plate plate) {
        try {
            var drawing = Drawings.decode(plate.media().type(), plate.media().bytes());
            return new double[] {Math.max(1, drawing.width()), Math.max(1, drawing.height())};
        } catch (IOException e) {
            return new double[] {240, 160};
        }
    }
}
