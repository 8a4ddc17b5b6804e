package org.rubric.typesetting;

import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Placement;
import org.rubric.typesetting.line.Job;

import java.util.List;

/// A document as set: pages, structure, bookmarks, and what was learned on the way.
public record Imprint(
        Colophon colophon,
        List<Page> pages,
        List<Element> elements,
        List<Bookmark> bookmarks,
        Placement placement,
        List<Finding> findings) {

    public Imprint {
        pages = List.copyOf(pages);
        elements = List.copyOf(elements);
        bookmarks = List.copyOf(bookmarks);
        findings = List.copyOf(findings);
    }

    Imprint with(List<Page> others) {
        return new Imprint(colophon, others, elements, bookmarks, placement, findings);
    }

    /// An entry of the outline that a PDF reader shows; level 1 to 6.
    public record Bookmark(Id target, int level, String title) {}

    /// What the file says about itself.
    ///
    /// @param date of the document: ISO, year or year and month; empty: not known
    public record Colophon(
            String title,
            String author,
            String subject,
            List<String> keywords,
            String language,
            String date) {
        public Colophon {
            keywords = List.copyOf(keywords);
        }

        /// Whether its lines run from right to left.
        public boolean leftward() {
            return Job.turned(language);
        }
    }
}
