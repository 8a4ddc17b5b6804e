package org.rubric.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What stands before the text agrees with itself.
class FrontMatterTest {

    @Test
    void theFirstQuestionNamesTheStudyGroup() {
        var front = FrontMatter.EMPTY.withQuestions(List.of("4/20", "7/20"));
        assertEquals(List.of("4/20", "7/20"), front.people().questions());
        assertEquals("20", front.approval().studyGroup());
        assertEquals("20", front.header().sitting().studyGroup());
    }

    @Test
    void aGroupThatIsNamedStays() {
        var named = FrontMatter.EMPTY.withApproval(Approval.EMPTY.withStudyGroup("17"));
        assertEquals("17", named.withQuestions(List.of("4/20")).approval().studyGroup());
    }

    @Test
    void withoutQuestionsNothingIsNamed() {
        assertEquals("", FrontMatter.EMPTY.withQuestions(List.of()).approval().studyGroup());
    }
}
