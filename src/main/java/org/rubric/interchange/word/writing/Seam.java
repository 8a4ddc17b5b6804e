package org.rubric.interchange.word.writing;

import java.time.Duration;
import java.time.Instant;

/// Where one recorded change ends a paragraph and the next begins the following one while the mark
/// between them stays. LibreOffice takes two such changes of one author within a minute for one and
/// joins the paragraphs; so the second is told as two minutes later.
final class Seam {
    private static final Duration LATER = Duration.ofMinutes(2);

    private String before = "";
    private String tail = "";
    private boolean fresh = true;
    private boolean later;

    /// When the change of the run that begins now is told to be.
    String date(Ink ink) {
        var own = ink.date();
        var kind = ink.kind() + " ";
        if (fresh) later = !before.isEmpty() && before.equals(kind + own);
        else if (!tail.startsWith(kind)) later = false;
        fresh = false;
        var date = later && !own.isEmpty() ? Instant.parse(own).plus(LATER).toString() : own;
        tail = kind + date;
        return date;
    }

    /// What both versions have.
    void kept() {
        fresh = false;
        later = false;
        tail = "";
    }

    /// A paragraph ended.
    ///
    /// @param recorded whether its mark came or went too
    void paragraph(boolean recorded) {
        before = recorded ? "" : tail;
        tail = "";
        fresh = true;
        later = false;
    }

    /// Something else stands between.
    void broken() {
        before = "";
        tail = "";
    }
}
