package org.rubric.meeting.liaison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.document.DocumentKind;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.meeting.TitleForm;

/// B32: the reply and its document.
class LiaisonTest {
    private static final Id INCOMING = Id.of("td77-g");

    @Test
    void theTitleHasTheFormThatIsReadBack() {
        var title =
                new LiaisonTitle(
                        "flood sensing terminology",
                        "TD 77/G",
                        List.of("ISO/IEC JTC 1/SC 41"),
                        List.of("ITU-T SG17", "ETSI"));
        var words = title.words();
        assertEquals(
                "LS/o on flood sensing terminology (reply to TD 77/G) [to ISO/IEC JTC 1/SC 41]"
                        + " [for info to ITU-T SG17, ETSI]",
                words);
        assertEquals("flood sensing terminology", LiaisonTitle.topic(words));
        assertEquals("ISO/IEC JTC 1/SC 41", TitleForm.action(words).orElseThrow());
        assertEquals("ITU-T SG17, ETSI", TitleForm.information(words).orElseThrow());
        assertEquals("LS/o", new LiaisonTitle("", "", List.of(), List.of()).words());
    }

    @Test
    void aReplyHasItsFieldsFilled() {
        var meeting = Sample.meeting();
        var reply = Replying.reply(meeting, meeting.document(INCOMING).orElseThrow());
        assertEquals(
                "LS/o on flood sensing terminology (reply to TD 77/G) [to ISO/IEC JTC 1/SC 41]",
                reply.title());
        assertEquals(List.of("ISO/IEC JTC 1/SC 41"), reply.destination().action());
        assertEquals(
                "Q4/20 rapporteur group meeting (e-meeting, 19 January 2027)",
                reply.destination().approval());
        assertEquals("2027-03-16", reply.destination().deadline());
        assertEquals(INCOMING, reply.replyTo().orElseThrow());
        var more = Replying.with(meeting, reply);
        assertEquals(2, more.results().outputs().liaisons().size(), "an Id of its own");
        var once = Replying.fresh(meeting).id();
        assertNotEquals(once, Replying.fresh(meeting).id(), "its text is found by it for ever");
        var same = Replying.with(more, Replying.saying(reply, "Text."));
        assertEquals(2, same.results().outputs().liaisons().size());
        assertEquals("Text.", same.results().outputs().liaisons().getLast().text());
    }

    @Test
    void theDocumentSaysForWhomByWhomAndUntilWhen() {
        var meeting = Sample.meeting();
        var reply =
                Replying.saying(
                        Replying.reply(meeting, meeting.document(INCOMING).orElseThrow()),
                        "One.\n\nTwo.");
        var document = LiaisonComposer.compose(meeting, reply, "draft Y.IoT-flood, clause 3.2");
        var front = document.front();
        assertEquals(DocumentKind.LIAISON_STATEMENT, front.identity().kind());
        assertEquals("16 March 2027", front.header().liaison().deadline());
        var words = document.body().stream().map(block -> Inline.text(block.runs())).toList();
        assertEquals("One.", words.get(0));
        assertEquals("Two.", words.get(1));
        assertEquals("Text concerned: draft Y.IoT-flood, clause 3.2.", words.get(2));
        assertTrue(
                Inline.text(front.overview().summary().getFirst().runs())
                        .startsWith("This liaison statement replies to TD 77/G from ISO/IEC"));
    }
}
