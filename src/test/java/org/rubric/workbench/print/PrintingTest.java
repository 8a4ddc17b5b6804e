package org.rubric.workbench.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.desk.Sample;
import org.rubric.numbering.Numbering;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Page;
import org.rubric.typesetting.fonts.Typefaces;
import org.rubric.typesetting.Typesetter;
import org.rubric.typesetting.raster.PageRaster;

/// What goes to a printer, seen on printers that are none.
class PrintingTest {
    private static final Paper LETTER = new Paper(612, 792);
    private static final PageRaster RASTER = new PageRaster();

    /// A page with a black box in its upper left corner, 20 points in.
    private static Page page(double width, double height) {
        return new Page(
                "1", width, height, List.of(new Mark.Fill(new Mark.Box(20, 20, 60, 30), 0)));
    }

    private static Sheets sheets(List<Page> pages, Order order) {
        return new Sheets(pages, order, RASTER, _ -> {}, () -> false);
    }

    /// Where the paper is black: left, top, width, height.
    private static List<Integer> ink(Page page, Paper paper) {
        var image =
                new BufferedImage(
                        (int) Math.ceil(paper.width()),
                        (int) Math.ceil(paper.height()),
                        BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        sheets(List.of(page), new Order(1, 1, 1, false)).paint(0, graphics, paper);
        graphics.dispose();
        int left = Integer.MAX_VALUE, top = Integer.MAX_VALUE, right = -1, bottom = -1;
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++)
                if ((image.getRGB(x, y) & 0xFF) < 128) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x);
                    bottom = Math.max(bottom, y);
                }
        return List.of(left, top, right + 1 - left, bottom + 1 - top);
    }

    @Test
    void aPageOnPaperOfItsSizeStaysAsLargeAsItIs() {
        assertEquals(List.of(20, 20, 60, 30), ink(page(595.3, 841.9), Paper.A4));
        assertEquals(List.of(20, 20, 60, 30), ink(page(595.3, 841.9), new Paper(595, 842)));
    }

    @Test
    void onSmallerPaperItIsMadeSmallerAndStandsInTheMiddle() {
        var fit = Fit.of(page(595.3, 841.9), LETTER);
        assertEquals(792 / 841.9, fit.scale(), 1e-6);
        assertEquals(0, fit.y(), 1e-6);
        assertEquals((612 - 595.3 * fit.scale()) / 2, fit.x(), 1e-6);
        assertEquals(List.of(45, 19, 56, 28), ink(page(595.3, 841.9), LETTER));
    }

    @Test
    void onLargerPaperItIsNotMadeLarger() {
        var fit = Fit.of(page(595.3, 841.9), new Paper(842, 1191));
        assertEquals(1, fit.scale());
        assertEquals((842 - 595.3) / 2, fit.x(), 1e-6);
    }

    @Test
    void aTurnedPageIsTurnedBackForThePrinter() {
        var fit = Fit.of(page(841.9, 595.3), Paper.A4);
        assertTrue(fit.turned());
        assertEquals(1, fit.scale());
        // upper left of the page comes to lower left of the paper
        assertEquals(List.of(20, 762, 30, 60), ink(page(841.9, 595.3), Paper.A4));
    }

    @ParameterizedTest
    @CsvSource({"1,23,1", "' 3 ',5,2", "7,7,99"})
    void whatIsTypedIsAnOrder(String from, String to, String copies) {
        var read = Order.read(from, to, copies, true, 23);
        var order = assertInstanceOf(Order.Reading.Good.class, read).order();
        assertEquals(
                Integer.parseInt(to.strip()) - Integer.parseInt(from.strip()) + 1, order.pages());
        assertTrue(order.bothSides());
    }

    @ParameterizedTest
    @CsvSource({
        "0,3,1,pages", "4,3,1,pages", "1,24,1,pages", "'',3,1,pages", "x,3,1,pages",
        "1,99999999999,1,pages", "-1,3,1,pages", "1,3,0,copies", "1,3,100,copies", "1,3,'',copies"
    })
    void whatIsNoneSaysWhichField(String from, String to, String copies, String wrong) {
        var read = Order.read(from, to, copies, false, 23);
        var kind =
                wrong.equals("pages")
                        ? Order.Reading.WrongPages.class
                        : Order.Reading.WrongCopies.class;
        assertInstanceOf(kind, read);
    }

    @Test
    void onlyThePagesOfTheOrderArePainted() {
        var begun = new ArrayList<Integer>();
        var pages = List.of(page(100, 100), page(200, 200), page(300, 300));
        var sheets = new Sheets(pages, new Order(2, 3, 1, false), RASTER, begun::add, () -> false);
        assertEquals(2, sheets.count());
        var image = new BufferedImage(600, 850, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 2; i++) sheets.paint(i, image.createGraphics(), Paper.A4);
        assertEquals(List.of(1, 2), begun);
        assertThrows(IllegalArgumentException.class, () -> new Order(3, 2, 1, false));
    }

    private static SystemDevice postscript(ByteArrayOutputStream out) {
        var factories =
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                        DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        assertTrue(factories.length > 0);
        return new SystemDevice(factories[0].getPrintService(out));
    }

    private static List<Page> sample() {
        var draft = Sample.draft();
        return new Typesetter(new Typefaces()).set(draft, Numbering.of(draft), Look.DRAFT).pages();
    }

    @Test
    void thePrintingOfTheSystemGetsLinesAndLettersNotPixels() throws IOException {
        var out = new ByteArrayOutputStream();
        var pages = sample();
        postscript(out)
                .print(
                        "Flood",
                        new Order(2, 4, 1, false),
                        sheets(pages, new Order(2, 4, 1, false)));
        var file = out.toString(StandardCharsets.ISO_8859_1);
        assertTrue(file.startsWith("%!PS-Adobe"), file.substring(0, 20));
        assertEquals(3, file.split("\n%%Page: ", -1).length - 1);
        assertTrue(file.length() > 10_000, "something is on them");
        assertFalse(file.contains("colorimage"), "no picture of a page");
    }

    @Test
    void anOrderCanBeStopped() throws IOException {
        var out = new ByteArrayOutputStream();
        var stopped = new AtomicBoolean();
        var order = new Order(1, 10, 1, false);
        var seen = new ArrayList<Integer>();
        var sheets =
                new Sheets(
                        sample(),
                        order,
                        RASTER,
                        page -> {
                            seen.add(page);
                            stopped.set(page >= 3);
                        },
                        stopped::get);
        postscript(out).print("Flood", order, sheets);
        assertEquals(3, seen.getLast());
    }

    @Test
    void lookingForPrintersWhereThereAreNoneFindsNone() {
        // whatever this computer has, looking for it neither fails nor hangs
        for (var device : SystemDevice.all()) assertFalse(device.name().isBlank());
    }
}
