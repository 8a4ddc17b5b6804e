package org.rubric.interchange.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.rubric.typesetting.Imprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Bookmarks (ISO 32000-1, 12.3.3), nested by their levels, closed below the first.
final class Outline {
    private static final COSName STRUCTURE_ELEMENT = COSName.getPDFName("SE");

    private record Branch(int level, COSDictionary item, List<COSDictionary> children) {}

    private Outline() {}

    /// Empty when no bookmark has a destination.
    static Optional<COSDictionary> of(List<Imprint.Bookmark> bookmarks, Links links) {
        var root = new Branch(0, new COSDictionary(), new ArrayList<>());
        root.item.setItem(COSName.TYPE, COSName.OUTLINES);
        var path = new ArrayList<Branch>();
        path.add(root);
        for (var bookmark : bookmarks) {
            if (!links.knows(bookmark.target())) continue;
            while (path.size() > 1 && path.getLast().level >= bookmark.level())
                close(path.removeLast());
            var branch = new Branch(bookmark.level(), item(bookmark, links), new ArrayList<>());
            path.getLast().children.add(branch.item);
            path.add(branch);
        }
        while (path.size() > 1) close(path.removeLast());
        if (root.children.isEmpty()) return Optional.empty();
        chain(root);
        root.item.setInt(COSName.COUNT, root.children.size());
        return Optional.of(root.item);
    }

    private static COSDictionary item(Imprint.Bookmark bookmark, Links links) {
        var item = new COSDictionary();
        item.setString(COSName.TITLE, bookmark.title());
        item.setItem(COSName.DEST, new COSString(bookmark.target().value()));
        links.element(bookmark.target()).ifPresent(node -> item.setItem(STRUCTURE_ELEMENT, node));
        return item;
    }

    private static void close(Branch branch) {
        if (branch.children.isEmpty()) return;
        chain(branch);
        branch.item.setInt(COSName.COUNT, -branch.children.size());
    }

    private static void chain(Branch branch) {
        COSDictionary before = null;
        for (var child : branch.children) {
            child.setItem(COSName.PARENT, branch.item);
            if (before != null) {
                before.setItem(COSName.NEXT, child);
                child.setItem(COSName.PREV, before);
            }
            before = child;
        }
        branch.item.setItem(COSName.FIRST, branch.children.getFirst());
        branch.item.setItem(COSName.LAST, branch.children.getLast());
    }
}
