package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample is saved as PDF from its panel, with Later to the details, and the file is read.
class SavedPdfTest {
    private static final String NAME = "Draft_new_Rec._ITU-T_Y.IoT-flood.pdf";

    @TempDir private Path home;

    private Path saved() throws IOException {
        try (var open = new Opened(home, 1280, 800)) {
            open.sample();
            open.press(KeyCode.P, false, true, false);
            Ui.run(
                    () ->
                            open.all(".export-panel .button").stream()
                                    .map(Button.class::cast)
                                    .filter(b -> b.getText().equals("Save as PDF"))
                                    .findFirst()
                                    .orElseThrow()
                                    .fire());
            Ui.settle();
            open.fire("Later");
            Ui.await(() -> open.window.said().startsWith("Wrote"));
        }
        return home.resolve(NAME);
    }

    @Test
    void theFileIsWhatAMeetingWants() throws IOException {
        try (var file = Loader.loadPDF(saved().toFile())) {
            header(file);
            var marks = bookmarks(file);
            contents(file, marks);
            reference(file, marks);
        }
    }

    private static String text(PDDocument file, int first, int last) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return stripper.getText(file).replace('\u00a0', ' ').replace('\u2011', '-');
    }

    private static void header(PDDocument file) throws IOException {
        var page = text(file, 1, 1);
        int at = -1;
        for (var label :
                new String[] {"Question(s):", "Source:", "Title:", "Contact:", "Abstract:"}) {
            int found = page.indexOf(label);
            assertTrue(found > at, label + " in its place of\n" + page);
            at = found;
        }
        assertTrue(Pattern.compile("Question\\(s\\): +Q?4/20").matcher(page).find(), page);
        assertTrue(page.contains("Requirements of flood sensing"), page);
    }

    /// Every bookmark with where it goes, nested ones too.
    private static Map<String, PDPageXYZDestination> bookmarks(PDDocument file) throws IOException {
        var marks = new LinkedHashMap<String, PDPageXYZDestination>();
        add(file.getDocumentCatalog().getDocumentOutline(), file, marks);
        assertTrue(marks.size() > 20, marks.keySet().toString());
        return marks;
    }

    private static void add(
            PDOutlineNode node, PDDocument file, Map<String, PDPageXYZDestination> marks)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            var goes =
                    item.getAction() instanceof PDActionGoTo action
                            ? action.getDestination()
                            : item.getDestination();
            var title = item.getTitle().replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
            marks.put(title, resolved(goes, file));
            add(item, file, marks);
        }
    }

    private static PDPageXYZDestination resolved(PDDestination goes, PDDocument file)
            throws IOException {
        PDPageDestination place =
                goes instanceof PDNamedDestination named
                        ? file.getDocumentCatalog().findNamedDestinationPage(named)
                        : (PDPageDestination) goes;
        return (PDPageXYZDestination) place;
    }

    /// Each line of the contents names the page on which its clause begins.
    private static void contents(PDDocument file, Map<String, PDPageXYZDestination> marks)
            throws IOException {
        var text = text(file, 1, 6);
        var labels = file.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
        for (var clause : new String[] {"1 Scope", "6 Requirements", "6.2 Reporting"}) {
            var line =
                    Pattern.compile(
                                    "(?m)^ *"
                                            + clause.replace(".", "\\.").replace(" ", "[ .]+")
                                            + "[ .]+(\\w+) *$")
                            .matcher(text);
            assertTrue(line.find(), clause + " in the contents of\n" + text);
            int page = marks.get(clause).retrievePageNumber();
            assertEquals(labels[page], line.group(1), clause);
        }
    }

    /// The words "clause 6.2" in the text lead to where the bookmark of 6.2 leads, which is its
    /// heading.
    private static void reference(PDDocument file, Map<String, PDPageXYZDestination> marks)
            throws IOException {
        var wanted = marks.get("6.2 Reporting");
        int found = 0;
        for (var page : file.getPages())
            for (var annotation : page.getAnnotations())
                if (annotation instanceof PDAnnotationLink link
                        && words(page, link).equals("clause 6.2")) {
                    var place = resolved(destination(link), file);
                    assertEquals(wanted.retrievePageNumber(), place.retrievePageNumber());
                    assertEquals(wanted.getTop(), place.getTop(), 2);
                    found++;
                }
        assertTrue(found > 0, "no link says clause 6.2");
        var page = file.getPage(wanted.retrievePageNumber());
        double top = page.getMediaBox().getHeight() - wanted.getTop();
        var below = area(page, new Rectangle2D.Double(0, top - 4, 600, 30));
        assertTrue(below.replaceAll("\\s+", " ").contains("6.2 Reporting"), below);
    }

    private static PDDestination destination(PDAnnotationLink link) throws IOException {
        return link.getAction() instanceof PDActionGoTo action
                ? action.getDestination()
                : link.getDestination();
    }

    private static String words(PDPage page, PDAnnotationLink link) throws IOException {
        var box = link.getRectangle();
        double top = page.getMediaBox().getHeight() - box.getUpperRightY();
        return area(
                        page,
                        new Rectangle2D.Double(
                                box.getLowerLeftX() - 0.5,
                                top,
                                box.getWidth() + 1,
                                box.getHeight()))
                .replace('\u00a0', ' ')
                .strip();
    }

    private static String area(PDPage page, Rectangle2D box) throws IOException {
        var stripper = new PDFTextStripperByArea();
        stripper.addRegion("it", box);
        stripper.extractRegions(page);
        return stripper.getTextForRegion("it");
    }
}
