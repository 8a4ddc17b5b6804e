package org.rubric.desk.approval.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.numbering.Numbering;
import org.rubric.programme.approval.Disposition;
import org.rubric.programme.approval.Remark;
import org.rubric.programme.approval.Remark.About;
import org.rubric.programme.approval.Round;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Mark;
import org.rubric.typesetting.Typesetter;
import org.rubric.typesetting.fonts.Typefaces;

class ResolutionComposerTest {
    private static final Optional<Id> PLACE = Optional.of(Id.of("general"));

    private static Document record(About about, String comment) {
        var remark = new Remark("1", "Beta", about, comment, "", Disposition.OPEN);
        var round = new Round(Round.Sort.LAST_CALL, LocalDate.of(2027, 6, 1), List.of(remark));
        return new ResolutionComposer(Sample.draft(), round, "", new Contact("", "", "", "", ""))
                .compose();
    }

    private static String words(Document document) {
        var all = new StringBuilder();
        document.forEach(block -> all.append(Inline.text(block.runs())).append('\n'));
        return all.toString();
    }

    /// The cell breaks over pages; its last word is printed.
    @Test
    void aLongCommentIsWrittenWhole() {
        var comment = "The period is too short for the sensor. ".repeat(500) + "Concluded.";
        var about = new About("6.1", PLACE, Remark.Sort.EDITORIAL);
        var document = record(about, comment);
        assertTrue(words(document).contains(comment));
        var imprint =
                new Typesetter(new Typefaces(List.of()))
                        .set(document, Numbering.of(document), Look.DRAFT);
        assertTrue(imprint.pages().size() > 3);
        var last =
                imprint.pages().stream()
                        .flatMap(page -> page.marks().stream())
                        .filter(Mark.Glyphs.class::isInstance)
                        .map(mark -> ((Mark.Glyphs) mark).source().text())
                        .filter(text -> text.contains("Concluded."))
                        .count();
        assertEquals(1, last);
    }

    @Test
    void whatWasTypedStandsBesideWhatAPersonSaidOfIt() {
        var typed = new About("9.4", Optional.empty(), Remark.Sort.EDITORIAL);
        assertTrue(words(record(typed.at(PLACE), "x")).contains("9.4 (6.1 "));
        var whole = words(record(typed.at(Optional.empty()), "x"));
        assertTrue(whole.contains("9.4 (the text as a whole)"), whole);
        var same = words(record(new About("6.1", PLACE, Remark.Sort.EDITORIAL), "x"));
        assertTrue(same.contains("\n6.1\n"), same);
    }
}
