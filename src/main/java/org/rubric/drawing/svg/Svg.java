package org.rubric.drawing.svg;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.font.FontResolver;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.renderer.SVGRenderingHints;
import com.github.weisj.jsvg.renderer.output.impl.Graphics2DOutput;
import com.github.weisj.jsvg.view.ViewBox;

import org.rubric.document.wording.Wording;
import org.rubric.drawing.Drawing;
import org.rubric.drawing.recording.Faces;
import org.rubric.drawing.recording.Recording;
import org.rubric.drawing.recording.Sheet;
import org.rubric.drawing.recording.Tracer;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/// SVG pictures. The library that draws them keeps fonts in a static map without locks, so it works
/// under one lock here, and what it draws is recorded. Filters (shadows, blurs) are left out: they
/// exist as pixels only. Nothing outside the file is ever fetched.
public final class Svg {
    private static final Wording WORDS = Wording.in("drawing");

    private static final int MOST_BYTES = 16 << 20;
    private static final double POINTS_PER_PIXEL = 0.75;

    /// Masks and patterns become pixels: so many for a point, and never more across.
    private static final double FINENESS = 4;
    private static final double MOST_ACROSS = 4_000;
    private static final int MOST_NESTED = 64;
    private static final int MOST_USES_NESTED = 12;
    private static final int MOST_PARTS = 100_000;

    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    /// Held, because the logging framework forgets loggers that nobody holds; its warnings would
    /// tell of files that we report with our own sentence.
    private static final Logger LIBRARY = Logger.getLogger("com.github.weisj.jsvg");

    private Svg() {}

    public static Drawing read(byte[] bytes) throws IOException {
        if (bytes.length > MOST_BYTES) throw new IOException(WORDS.of("svg.large"));
        var events = SvgEvents.read(bytes);
        ONE_AT_A_TIME.lock();
        try {
            LIBRARY.setLevel(Level.OFF);
            Faces.offerToSystem();
            return recorded(events);
        } catch (Sheet.Exhausted e) {
            throw new IOException(e.getMessage(), e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException(WORDS.of("svg.damaged"), e);
        } catch (OutOfMemoryError e) {
            // One image of a pattern asked for more than there is; nothing else was touched.
            throw new IOException(WORDS.of("svg.complex"), e);
        } finally {
            FontResolver.clearFontCache();
            ONE_AT_A_TIME.unlock();
        }
    }

    private static Drawing recorded(SvgEvents events) throws IOException {
        var context =
                LoaderContext.builder()
                        .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                        .documentLimits(
                                new DocumentLimits(MOST_NESTED, MOST_USES_NESTED, MOST_PARTS))
                        .build();
        var document = new SVGLoader().load(events::reader, null, context);
        if (document == null) throw new IOException(WORDS.of("svg.damaged.complex"));
        var size = document.size();
        Sheet.checkSize(size.width * POINTS_PER_PIXEL, size.height * POINTS_PER_PIXEL);
        return recorded(document, size.width, size.height);
    }

    private static Recording recorded(SVGDocument document, float width, float height)
            throws IOException {
        var sheet = new Sheet();
        double points = Math.max(width, height) * POINTS_PER_PIXEL;
        double fineness = Math.min(FINENESS, MOST_ACROSS / points);
        var tracer = new Tracer(sheet, fineness);
        tracer.setRenderingHint(
                SVGRenderingHints.KEY_IMAGE_ANTIALIASING,
                SVGRenderingHints.VALUE_IMAGE_ANTIALIASING_OFF);
        tracer.scale(fineness * POINTS_PER_PIXEL, fineness * POINTS_PER_PIXEL);
        var output = new Unfiltered(tracer);
        document.renderWithPlatform(
                NullPlatformSupport.INSTANCE, output, new ViewBox(0, 0, width, height));
        output.dispose();
        return sheet.finished(width * POINTS_PER_PIXEL, height * POINTS_PER_PIXEL);
    }

    private static final class Unfiltered extends Graphics2DOutput {

        Unfiltered(java.awt.Graphics2D graphics) {
            super(graphics);
        }

        @Override
        public com.github.weisj.jsvg.renderer.output.Output createChild() {
            return new Unfiltered((java.awt.Graphics2D) graphics().create());
        }

        @Override
        public boolean supportsFilters() {
            return false;
        }
    }
}
