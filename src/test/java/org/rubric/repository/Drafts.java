package org.rubric.repository;

import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Inline;
import org.rubric.document.People;

import java.util.ArrayList;
import java.util.List;

/// Small drafts for tests.
final class Drafts {
    private Drafts() {}

    /// A draft of seven words.
    static Document flood() {
        var identity =
                new Identity(
                        "",
                        "Y.IoT-flood",
                        "Requirements of flood sensing",
                        DocumentKind.RECOMMENDATION,
                        "",
                        "en");
        var front =
                FrontMatter.EMPTY
                        .withIdentity(identity)
                        .withPeople(new People(List.of(), List.of("4/20"), "Y.IoT-flood"));
        return Document.of(
                front,
                List.of(
                        Block.Paragraph.of(Id.of("p1"), Inline.plain("Water rises, sensors tell.")),
                        Block.Paragraph.of(Id.of("p2"), Inline.plain("It's over, finally."))));
    }

    /// The document with other words in its last paragraph.
    static Document with(Document document, String words) {
        var body = new ArrayList<>(document.body());
        body.set(body.size() - 1, body.getLast().withRuns(Inline.plain(words)));
        return document.withBody(body);
    }

    static String lastWords(Document document) {
        return Inline.text(document.body().getLast().runs());
    }
}
