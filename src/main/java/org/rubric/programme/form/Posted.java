package org.rubric.programme.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rubric.catalogue.StudyGroup;
import org.rubric.document.Abstract;
import org.rubric.document.Apparatus;
import org.rubric.document.Approval;
import org.rubric.document.Block;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.MeetingHeader.Liaison;
import org.rubric.document.MeetingHeader.Sitting;
import org.rubric.document.MeetingHeader;
import org.rubric.document.People;
import org.rubric.document.Settings;

/// Wraps blocks as a temporary document of the study group, its number to be assigned.
///
/// @param title of the document
/// @param question `4/20`; empty: all
/// @param source who puts it forward; empty: to be filled in
/// @param summary a sentence
record Posted(String title, String question, String source, String summary) {

    /// The document of that Id.
    Document of(Id id, StudyGroup group, List<Contact> contacts, List<Block> body) {
        var questions = Stream.of(question).filter(q -> !q.isEmpty()).toList();
        var front =
                new FrontMatter(
                        new Identity("", "", title, DocumentKind.TEMPORARY_DOCUMENT, "", "en"),
                        Approval.EMPTY.withStudyGroup(group.number()),
                        new People(contacts, questions, ""),
                        new Abstract(
                                List.of(Tables.paragraph(id.part("abstract"), summary)),
                                List.of(),
                                List.of()),
                        new MeetingHeader(
                                "TD",
                                "",
                                new Sitting(group.period(), group.number(), "", ""),
                                source,
                                Words.text("purpose.information"),
                                Liaison.NONE),
                        List.of());
        return new Document(id, Settings.COMPUTED, front, body, Apparatus.EMPTY, Map.of());
    }
}
