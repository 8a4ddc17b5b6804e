package org.rubric.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.typesetting.Typesetter;
import org.rubric.typesetting.raster.PageRaster;

/// One paragraph in the middle of a text is written in, key by key, and the pages are set and the
/// page in question painted again: what a live preview costs, in ms of CPU of the one thread.
///
/// @param ahead the page in question, made again ahead of the others
/// @param set all pages of the text
/// @param paint that page at 144 dpi
/// @param growth of the heap over all keys, in MB
record Settling(double ahead, double set, double paint, double growth) {
    private static final int FIRST = 60;

    static Settling of(Path bundle, int keys) throws IOException {
        Session session;
        try (var in = Files.newInputStream(bundle)) {
            session = Session.of(BundleFormat.read(in));
        }
        var lines = new ArrayList<Block>();
        gather(session.snapshot().document().body(), lines);
        var line = lines.get(lines.size() / 2).id();
        session.select(Selection.at(line, 20));
        var typesetter = new Typesetter(new Typefaces());
        var raster = new PageRaster();
        var proofing = new ArrayList<Double>();
        var setting = new ArrayList<Double>();
        var painting = new ArrayList<Double>();
        long heap = 0;
        for (int key = 0; key < keys; key++) {
            session.perform(key % 2 == 0 ? Commands.typeText("e") : Commands.backspace());
            var now = session.snapshot();
            double before = cpu();
            var ahead = typesetter.touched(now.document(), now.numbering(), Look.DRAFT, line);
            double start = cpu();
            if (ahead.isPresent()) proofing.add(start - before);
            Imprint imprint = typesetter.set(now.document(), now.numbering(), Look.DRAFT);
            double set = cpu();
            raster.argb(imprint.pages().get(imprint.placement().pages().get(line)), 2);
            setting.add(set - start);
            painting.add(cpu() - set);
            if (key == FIRST) heap = heap();
        }
        if (proofing.size() < keys / 2) throw new IllegalStateException("No page is made ahead");
        return new Settling(
                median(proofing), median(setting), median(painting), (heap() - heap) / 1e6);
    }

    /// Paragraphs that stand in clauses, not in tables.
    private static void gather(List<Block> blocks, List<Block> found) {
        for (var block : blocks) {
            if (block instanceof Block.Clause clause) gather(clause.body(), found);
            boolean text = block instanceof Block.Paragraph;
            if (text && Inline.length(block.runs()) > 40) found.add(block);
        }
    }

    private static double median(List<Double> costs) {
        var late = new ArrayList<>(costs.subList(costs.size() / 4, costs.size()));
        late.sort(null);
        return late.get(late.size() / 2);
    }

    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
