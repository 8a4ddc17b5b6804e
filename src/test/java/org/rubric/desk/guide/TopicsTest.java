package org.rubric.desk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.meeting.Conclusion;

/// Whoever asks in words of their own, or of another program, finds the answer near the top.
class TopicsTest {
    private static final Topics TOPICS = Topics.shipped();
    private static final int TOP = 3;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    track changes              | track-changes
                    accept all changes         | track-changes
                    cross-reference            | refer
                    insert cross reference     | refer
                    heading                    | clause-new
                    Heading 1                  | clause-new
                    caption                    | caption-write
                    insert caption             | caption-write
                    header table               | header-table
                    save as PDF                | save-pdf
                    undo approval              | conclusion-change
                    table of contents          | heading-go
                    cheat sheet                | keys-list
                    keyboard shortcuts         | keys-list
                    footnote                   | footnote
                    page break                 | pages-look
                    word count                 | words-count
                    spell checker              | spell-check
                    dark mode                  | theme
                    zoom                       | text-size
                    autosave                   | save
                    crash                      | recovered
                    where are my files         | kept-where
                    cloud                      | kept-where
                    move a clause              | clause-move
                    mvoe a clasue              | clause-move
                    reorder sections           | clause-move
                    promote heading            | clause-level
                    equation editor            | formula
                    merge cells                | table-change
                    delete a column            | table-change
                    landscape                  | table-landscape
                    alt text                   | alt-text
                    abbreviations              | abbreviation
                    yellow brackets            | open-text
                    editors note               | editors-note
                    compare two documents      | changes-file
                    redline                    | changes-save
                    print                      | print
                    bulleted list              | lists
                    paste without formatting   | paste-plain
                    superseded reference       | references-standing
                    newer edition              | reference-update
                    announce meeting           | announce
                    paste the document list    | meeting-documents
                    participants               | participants
                    agenda                     | agenda
                    agenda TD                  | agenda-td
                    start session              | session
                    share screen               | shared-view
                    private note               | desk-notes
                    IPR call                   | ipr
                    statement for the record   | statement-record
                    record conclusion          | conclude
                    change a conclusion        | conclusion-change
                    take text in               | contribution-take
                    next document              | documents-walk
                    new work item              | item-new
                    A.1 form                   | item-form
                    carried forward            | session
                    reply to liaison statement | reply
                    next meeting               | meeting-next
                    write report               | report-write
                    TD number                  | numbers-give
                    make files                 | documents-post
                    mail to list               | post-mail
                    hand over                  | handover-meeting
                    prepare for consent        | prepare-consent
                    checklist                  | checklist
                    A.5 justification          | justify
                    write summary              | summary-write
                    list of changes            | list-changes
                    free number                | number-free
                    consented                  | decide
                    final text TSB             | final-text
                    last call                  | last-call
                    paste comments             | comments-paste
                    resolution of comments     | resolution
                    approved                   | approval-take
                    TSB edits                  | tsb-edited
                    history of clause          | history
                    open docx                  | open-word
                    tick ready                 | ready-say
                    my details                 | details
                    first steps                | first-minutes
                    sample                     | sample-look
                    """)
    void answersNearTheTop(String question, String id) {
        var found = TOPICS.answering(question).stream().map(Topic::id).limit(TOP).toList();
        assertTrue(found.contains(id), question + " gives " + found);
    }

    @Test
    void eachTitleFindsItself() {
        for (var topic : TOPICS.all())
            assertEquals(topic, TOPICS.answering(topic.title()).getFirst(), topic.title());
    }

    /// What an answer does at once is what its title says, and nothing is undone by the way.
    @Test
    void answersDoWhatTheirTitlesSay() {
        for (var topic : TOPICS.all())
            if (topic.ties().action().equals("undo")) assertEquals("undo-redo", topic.id());
        assertEquals("", does("clause-delete"));
        assertEquals("palette", does("new-language"));
        assertEquals("review.file", does("review"));
        assertEquals("", does("report-again"));
    }

    private static String does(String id) {
        return TOPICS.of(id).orElseThrow().ties().action();
    }

    /// Nobody chooses what is carried forward; the meeting's end does.
    @Test
    void everyLetterOfAConclusionIsAmongTheKeys() {
        var told = Keys.shipped().of("text.verdicts").orElseThrow().combinations().getFirst();
        for (var kind : Conclusion.Kind.values())
            if (kind != Conclusion.Kind.CARRIED_FORWARD)
                assertTrue(told.indexOf(kind.letter()) >= 0, kind + " is not in " + told);
    }

    @Test
    void whatNobodyKnowsHasNoAnswer() {
        assertTrue(TOPICS.answering("quantum").isEmpty());
        assertTrue(TOPICS.answering("xyzzy plugh of the frobnicator").isEmpty());
    }

    /// The place at hand comes first, the nearest part of it before the rest.
    @Test
    void theNearestPlaceComesFirst() {
        var first = TOPICS.answering("", List.of("table", "document-view")).getFirst();
        assertTrue(first.ties().where().contains("table"), first.id());
        assertEquals(TOPICS.all().size(), TOPICS.answering("", List.of("table")).size());
        assertEquals("first-minutes", TOPICS.answering("", List.of()).getFirst().id());
    }

    @Test
    void linksLeadSomewhereAndNothingIsAnIsland() {
        var ids = new HashSet<String>();
        for (var topic : TOPICS.all()) assertTrue(ids.add(topic.id()), topic.id() + " twice");
        var reached = new TreeSet<String>();
        for (var topic : TOPICS.all()) {
            for (var other : topic.ties().see()) {
                assertTrue(ids.contains(other), topic.id() + " leads to " + other);
                reached.add(other);
            }
            assertTrue(!topic.ties().see().isEmpty() || reached.contains(topic.id()), topic.id());
        }
    }

    @Test
    void answersAreShort() {
        for (var topic : TOPICS.all()) {
            var text = topic.plain(_ -> "Ctrl+X");
            assertTrue(text.length() <= 640, topic.id() + " has " + text.length());
            assertTrue(topic.title().length() <= 64, topic.title());
            assertTrue(text.endsWith(".") || text.endsWith("\u201d"), topic.id() + ": " + text);
        }
    }

    @Test
    void slipsAreCounted() {
        assertEquals(0, Slips.between("clause", "clause"));
        assertEquals(1, Slips.between("clasue", "clause"));
        assertEquals(1, Slips.between("claus", "clause"));
        assertEquals(2, Slips.between("klauze", "clause"));
    }

    @Test
    void keysAreCalledAsPeopleKnowThem() {
        assertEquals("Ctrl+Shift+S", KeyName.of("Shift+Shortcut+S", false));
        assertEquals("Cmd+Option+1", KeyName.of("Alt+Shortcut+1", true));
        assertEquals("Ctrl++", KeyName.of("Shortcut+Plus", false));
        assertEquals("Alt+Shift+\u2190", KeyName.of("Shift+Alt+Left", false));
        assertEquals("Ctrl+\\", KeyName.of("Shortcut+Back Slash", false));
    }

    @Test
    void columnsAreEvenAndInOrder() {
        var columns = Columns.of(List.of(5, 3, 2, 4, 1), 2, tall -> tall);
        assertEquals(List.of(List.of(5, 3), List.of(2, 4, 1)), columns);
    }
}
