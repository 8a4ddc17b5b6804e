package org.rubric.interchange.pdf;

import org.rubric.interchange.pdf.file.PdfFile;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.rubric.typesetting.Imprint;
import org.rubric.typesetting.Page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Puts a file together from finished sheets: page tree, resources, structure, links, catalogue.
final class Assembly {
    private static final COSName DIRECTION = COSName.getPDFName("Direction");
    private static final COSName DISPLAY_TITLE = COSName.getPDFName("DisplayDocTitle");
    private static final COSName TABS = COSName.getPDFName("Tabs");
    private static final COSName MARKED = COSName.getPDFName("Marked");

    private final COSDocument document;
    private final Imprint imprint;
    private final COSDictionary catalogue = new COSDictionary();
    private final COSDictionary fonts;
    private final List<COSStream> pictures;
    private final TreeSet<Integer> failed = new TreeSet<>();
    private final Edition edition;
    private final Enclosures enclosures;
    private final StructureTree tree;
    private final Attributes attributes;
    private final Links links = new Links();
    private byte[] name = {};

    Assembly(COSDocument document, Imprint imprint, Inventory inventory, Edition edition)
            throws IOException {
        this.document = document;
        this.imprint = imprint;
        this.edition = edition;
        this.enclosures = new Enclosures(document, edition);
        this.fonts = FontBook.of(document, inventory);
        this.pictures = Pictures.of(document, inventory.drawings(), failed::add);
        this.tree =
                new StructureTree(
                        imprint.elements(), new Dialect(edition.standard(), imprint.elements()));
        this.attributes =
                new Attributes(
                        imprint.elements(), edition.standard(), imprint.colophon().leftward());
    }

    /// The drawings that are frames in the file, by their number.
    Set<Integer> failed() {
        return failed;
    }

    /// Adds all pages and completes the file.
    Assembly add(List<Sheet> sheets) throws IOException {
        var pages = new ArrayList<COSDictionary>();
        for (int i = 0; i < sheets.size(); i++)
            pages.add(page(imprint.pages().get(i), sheets.get(i)));
        for (int i = 0; i < pages.size(); i++)
            for (var place : sheets.get(i).places())
                links.learn(place, pages.get(i), imprint.pages().get(i).height(), tree);
        edition.names().forEach(links::also);
        for (int i = 0; i < pages.size(); i++) structure(i, sheets.get(i), pages.get(i));
        catalogue.setItem(COSName.TYPE, COSName.CATALOG);
        catalogue.setItem(COSName.PAGES, pageTree(pages));
        catalogue();
        name = fingerprint(sheets);
        return this;
    }

    /// Writes the finished file.
    void write(OutputStream out) throws IOException {
        boolean second = edition.standard().second();
        var trailer = new COSDictionary();
        trailer.setItem(COSName.ROOT, catalogue);
        if (!second) trailer.setItem(COSName.INFO, Metadata.information(imprint.colophon()));
        PdfFile.write(second ? "2.0" : "1.7", trailer, name, out);
    }

    private void structure(int index, Sheet sheet, COSDictionary page) {
        double height = imprint.pages().get(index).height();
        tree.add(sheet.tags(), page);
        attributes.learn(sheet.outfit(), height);
        var annotations = new COSArray();
        for (var spot : sheet.tags().spots())
            links.annotation(spot.hotspot(), height)
                    .ifPresent(
                            annotation -> {
                                tree.add(spot, page, annotation);
                                tree.refers(spot.element(), links.landing(spot.hotspot()));
                                annotations.add(annotation);
                            });
        if (annotations.size() > 0) page.setItem(COSName.ANNOTS, annotations);
        tree.turn(sheet.tags());
    }

    private COSDictionary page(Page page, Sheet sheet) throws IOException {
        var entries = new COSDictionary();
        entries.setItem(COSName.TYPE, COSName.PAGE);
        var box = new COSArray();
        for (double corner : new double[] {0, 0, page.width(), page.height()})
            box.add(Attributes.hundredths(corner));
        entries.setItem(COSName.MEDIA_BOX, box);
        entries.setItem(TABS, COSName.S);
        var resources = new COSDictionary();
        resources.setDirect(true);
        resources.setItem(COSName.FONT, fonts);
        if (!sheet.drawings().isEmpty()) {
            var objects = new COSDictionary();
            objects.setDirect(true);
            for (int number : sheet.drawings())
                objects.setItem(COSName.getPDFName("X" + number), pictures.get(number));
            resources.setItem(COSName.XOBJECT, objects);
        }
        entries.setItem(COSName.RESOURCES, resources);
        entries.setItem(COSName.CONTENTS, stream(sheet.content(), true));
        return entries;
    }

    /// A page tree of two levels, as readers expect of long files.
    private static COSDictionary pageTree(List<COSDictionary> pages) {
        var root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.PAGES);
        var branches = new COSArray();
        for (int from = 0; from < pages.size(); from += 32) {
            var part = pages.subList(from, Math.min(from + 32, pages.size()));
            var branch = new COSDictionary();
            branch.setItem(COSName.TYPE, COSName.PAGES);
            branch.setItem(COSName.PARENT, root);
            branch.setInt(COSName.COUNT, part.size());
            var kids = new COSArray();
            for (var page : part) {
                page.setItem(COSName.PARENT, branch);
                kids.add(page);
            }
            branch.setItem(COSName.KIDS, kids);
            branches.add(branch);
        }
        root.setItem(COSName.KIDS, branches);
        root.setInt(COSName.COUNT, pages.size());
        return root;
    }

    private void catalogue() throws IOException {
        var colophon = imprint.colophon();
        catalogue.setString(COSName.LANG, Metadata.language(colophon));
        catalogue.setItem(COSName.MARK_INFO, flag(MARKED));
        var display = flag(DISPLAY_TITLE);
        if (colophon.leftward()) display.setItem(DIRECTION, COSName.getPDFName("R2L"));
        catalogue.setItem(COSName.VIEWER_PREFERENCES, display);
        catalogue.setItem(COSName.STRUCT_TREE_ROOT, tree.root(attributes, enclosures));
        catalogue.setItem(COSName.PAGE_LABELS, PageLabels.of(imprint.pages()));
        var names = new COSDictionary();
        names.setItem(COSName.DESTS, links.names());
        enclosures.declare(catalogue, names);
        catalogue.setItem(COSName.NAMES, names);
        var outline = Outline.of(imprint.bookmarks(), links);
        if (outline.isPresent()) {
            catalogue.setItem(COSName.OUTLINES, outline.get());
            catalogue.setItem(COSName.PAGE_MODE, COSName.getPDFName("UseOutlines"));
        }
        var packet = Metadata.packet(colophon, edition.standard()).getBytes(StandardCharsets.UTF_8);
        var metadata = stream(packet, false);
        metadata.setItem(COSName.TYPE, COSName.METADATA);
        metadata.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        catalogue.setItem(COSName.METADATA, metadata);
        var intents = new COSArray();
        intents.add(OutputIntent.of(document));
        catalogue.setItem(COSName.OUTPUT_INTENTS, intents);
    }

    private COSStream stream(byte[] bytes, boolean deflated) throws IOException {
        var stream = document.createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
        if (deflated) stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    private static COSDictionary flag(COSName name) {
        var flag = new COSDictionary();
        flag.setDirect(true);
        flag.setItem(name, COSBoolean.TRUE);
        return flag;
    }

    /// The file's identifier: of its content, not of the time.
    private byte[] fingerprint(List<Sheet> sheets) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            for (var sheet : sheets) hash.update(sheet.content());
            hash.update(edition.standard().word().getBytes(StandardCharsets.US_ASCII));
            for (var attachment : edition.attachments())
                hash.update(attachment.content().digest().getBytes(StandardCharsets.US_ASCII));
            return Arrays.copyOf(hash.digest(), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java runtime has SHA-256", e);
        }
    }
}
