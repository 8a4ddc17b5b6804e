package org.rubric.desk.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Question;
import org.rubric.catalogue.Title;
import org.rubric.desk.Template;
import org.rubric.document.Contact;
import org.rubric.document.FrontMatter;
import org.rubric.editing.Session;

/// People and Questions in the front matter of a draft.
class HeaderCommandsTest {
    private static final Question FOUR = question("4/20", "2/20");
    private static final Question SIX = question("6/20", "1/20");

    private static Question question(String number, String party) {
        return new Question(
                number,
                Title.of("Something"),
                "t25sg20q@lists.itu.int",
                party,
                "",
                Provenance.UNKNOWN);
    }

    private static FrontMatter front(Session session) {
        return session.snapshot().document().front();
    }

    @Test
    void aQuestionBringsItsWorkingPartyAndGroup() {
        var session = Session.of(Template.recommendation("Floods", ""));
        session.perform(new QuestionCommand(FOUR));
        assertEquals(List.of("4/20"), front(session).people().questions());
        assertEquals("2/20", front(session).header().sitting().workingParty());
        assertEquals("20", front(session).approval().studyGroup());
        session.perform(new QuestionCommand(SIX));
        assertEquals(
                "2/20", front(session).header().sitting().workingParty(), "what is said stays");
        session.perform(new QuestionCommand(FOUR));
        assertEquals(List.of("6/20"), front(session).people().questions());
        assertEquals(Optional.of("Question Q4/20"), session.undo());
        session.undo();
        session.undo();
        assertEquals("", front(session).header().sitting().workingParty(), "undo takes all back");
    }

    @Test
    void anUnknownWorkingPartyIsNotInvented() {
        var session = Session.of(Template.recommendation("Floods", ""));
        session.perform(new QuestionCommand(question("5/20", "")));
        assertEquals("", front(session).header().sitting().workingParty());
    }

    @Test
    void aContactComesAndGoes() {
        var session = Session.of(Template.recommendation("Floods", "4/20"));
        var ana = new Contact("Ana Costa", "Alpha", "Portugal", "", "");
        var wen = new Contact("Wen Li", "Gamma", "China", "", "");
        session.perform(new ContactCommand(ana));
        session.perform(new ContactCommand(wen));
        assertEquals(List.of(ana, wen), front(session).people().contacts());
        session.perform(new ContactCommand(ana));
        assertEquals(List.of(wen), front(session).people().contacts());
        assertEquals(List.of("4/20"), front(session).people().questions());
        assertEquals(Optional.of("contact Ana Costa"), session.undo());
    }
}
