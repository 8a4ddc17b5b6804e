package org.rubric.workbench.print;

import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.OrientationRequested;
import javax.print.attribute.standard.Sides;
import org.rubric.document.wording.Wording;

/// A printer that the system knows.
record SystemDevice(PrintService service) implements Device {
    private static final Wording WORDS = Wording.in("workbench");
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;
    private static final int POINTS = 72;

    /// All that can print pages, the usual one first. May take seconds: the system asks around.
    static List<Device> all() {
        var usual = PrintServiceLookup.lookupDefaultPrintService();
        var found = new ArrayList<Device>();
        for (var service : PrintServiceLookup.lookupPrintServices(PAGES, null))
            if (service.equals(usual)) found.addFirst(new SystemDevice(service));
            else found.add(new SystemDevice(service));
        return found;
    }

    @Override
    public String name() {
        return service.getName();
    }

    @Override
    public boolean twoSided() {
        return service.isAttributeValueSupported(Sides.TWO_SIDED_LONG_EDGE, PAGES, null);
    }

    @Override
    public void print(String title, Order order, Sheets sheets) throws IOException {
        var wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(title, null));
        wishes.add(new Copies(order.copies()));
        wishes.add(OrientationRequested.PORTRAIT);
        if (twoSided()) wishes.add(order.bothSides() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
        try {
            var doc = new SimpleDoc(new Bundle(sheets, paper()), PAGES, null);
            service.createPrintJob().print(doc, wishes);
        } catch (PrintException | RuntimeException e) {
            if (sheets.stopped()) return;
            throw new IOException(
                    e.getMessage() == null ? WORDS.of("print.silent") : e.getMessage(), e);
        }
    }

    /// What lies in it, as far as it tells.
    private Paper paper() {
        var media = service.getDefaultAttributeValue(Media.class);
        if (!(media instanceof MediaSizeName name)) return Paper.A4;
        var size = MediaSize.getMediaSizeForName(name);
        if (size == null) return Paper.A4;
        return new Paper(
                size.getX(MediaSize.INCH) * (double) POINTS,
                size.getY(MediaSize.INCH) * (double) POINTS);
    }

    /// Sheets as Java's printing wants them.
    private record Bundle(Sheets sheets, Paper paper) implements Pageable, Printable {
        @Override
        public int getNumberOfPages() {
            return sheets.count();
        }

        @Override
        public PageFormat getPageFormat(int index) {
            var leaf = new java.awt.print.Paper();
            leaf.setSize(paper.width(), paper.height());
            leaf.setImageableArea(0, 0, paper.width(), paper.height());
            var format = new PageFormat();
            format.setPaper(leaf);
            return format;
        }

        @Override
        public Printable getPrintable(int index) {
            return this;
        }

        @Override
        public int print(java.awt.Graphics graphics, PageFormat format, int index)
                throws PrinterAbortException {
            if (index >= sheets.count()) return NO_SUCH_PAGE;
            if (sheets.stopped()) throw new PrinterAbortException("Stopped.");
            sheets.paint(
                    index, (Graphics2D) graphics, new Paper(format.getWidth(), format.getHeight()));
            return PAGE_EXISTS;
        }
    }
}
