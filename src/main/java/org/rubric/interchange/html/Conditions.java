package org.rubric.interchange.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;

/// Where in Word's conditional comments one is: between `<![if !supportLists]>` and its end stands
/// a list marker; between `<![if !msEquation]>` a picture of a formula whose text stood in a
/// comment before.
final class Conditions {
    private enum Part {
        NONE,
        MARKER,
        PREVIEW
    }

    private Part part = Part.NONE;
    private boolean formula;

    /// Takes a comment in and answers the words that it hides: those of a formula.
    String see(Comment comment) {
        var words = comment.getData().strip();
        if (words.startsWith("[if gte msEquation") && words.contains("]>")) {
            formula = true;
            var inner = words.substring(words.indexOf("]>") + 2).replace("<![endif]", "");
            return Jsoup.parseBodyFragment(inner).text();
        }
        if (words.startsWith("[if !supportLists")) part = Part.MARKER;
        else if (words.startsWith("[if !msEquation") && formula) part = Part.PREVIEW;
        else if (words.startsWith("[endif")) {
            if (part == Part.PREVIEW) formula = false;
            part = Part.NONE;
        }
        return "";
    }

    boolean marker() {
        return part == Part.MARKER;
    }

    /// A marker ends with its paragraph, whatever the comments say.
    void paragraph() {
        if (part == Part.MARKER) part = Part.NONE;
    }

    boolean skipped() {
        return part == Part.PREVIEW;
    }
}
