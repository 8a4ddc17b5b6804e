package org.rubric.interchange.word.outline;

import org.rubric.interchange.wording.Words;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Block.Paragraph;
import org.rubric.interchange.word.reading.Flow;
import org.rubric.interchange.word.style.Role;

/// Paragraphs of the body that were read as plain text but look like something else. Each is a
/// finding with a question; nothing is guessed.
final class Doubts {
    private static final int TITLE = 120;
    private static final int CAPTION = 240;
    private static final String GAP = "[\\s\u00A0]";
    private static final Pattern LIST =
            Pattern.compile(
                    "(?:[–—•·*-]|\\(?[a-z0-9]{1,2}\\)|\\d{1,2}\\.)[ \u00A0]+\\p{L}.*",
                    Pattern.DOTALL);
    private static final Pattern NUMBERED =
            Pattern.compile("(?:\\d{1,2}|[A-Z])(?:\\.\\d{1,2}){1,5}" + GAP + "+\\p{Lu}.*");
    private static final Pattern NOTE =
            Pattern.compile(
                    "(?:NOTE|Note|NOTA|Nota|ПРИМЕЧАНИЕ|Примечание)(?:S|s)?"
                            + GAP
                            + "*\\d*"
                            + GAP
                            + "*(?:[–—:.-]|\\p{Lu}).*",
                    Pattern.DOTALL);
    private static final Pattern CAPTIONED =
            Pattern.compile(
                    "(?:Table|Figure|Tableau|Cuadro|Figura|Таблица|Рисунок)"
                            + GAP
                            + "+[A-Z]{0,2}[.-]?\\d[\\w.\u2011-]*"
                            + GAP
                            + "*[–—:-]"
                            + GAP
                            + "*\\p{L}.*");

    private final Ledger ledger;

    Doubts(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Makes a finding of a paragraph that may be something else.
    void consider(Flow.Para para, Block read) {
        if (!(read instanceof Paragraph paragraph)) return;
        var text = Bits.stripped(para.text());
        if (text.isEmpty() || para.style().role().kind() == Role.Kind.HEADING) return;
        boolean plain = paragraph.role() == Paragraph.Role.BODY;
        boolean loose = plain || paragraph.role() == Paragraph.Role.CENTRED;
        if (loose && text.length() <= CAPTION && CAPTIONED.matcher(text).matches())
            note("caption", read, text, "word.doubt.caption");
        else if (plain && NOTE.matcher(text).matches()) note("note", read, text, "word.doubt.note");
        else if (plain && titled(text) && para.traits().contains(Flow.Trait.BOLD))
            note("heading", read, text, "word.doubt.bold");
        else if (plain && titled(text) && NUMBERED.matcher(text).matches())
            note("heading", read, text, "word.doubt.number");
        else if (plain && LIST.matcher(text).matches()) note("list", read, text, "word.doubt.list");
    }

    private static boolean titled(String text) {
        char first = text.charAt(0);
        return text.length() <= TITLE
                && (Character.isUpperCase(first) || Character.isDigit(first))
                && ".;:,".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private void note(String kind, Block read, String text, String key) {
        ledger.note("word.maybe-" + kind, read.id(), Words.of(key, Lines.shortened(text)));
    }
}
