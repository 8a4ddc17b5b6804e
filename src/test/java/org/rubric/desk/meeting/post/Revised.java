package org.rubric.desk.meeting.post;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.desk.review.Returned;
import org.rubric.desk.review.Reviews;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.revision.Proposal;

/// The draft of the sample after its meeting: one change of Alpha Telecom, one of Gamma Sensors,
/// one of the meeting itself.
public final class Revised {
    private Revised() {}

    /// @return the draft
    public static Id in(Desk desk) throws IOException {
        var entry = desk.repository().find(Sample.DRAFT).orElseThrow();
        var base = desk.repository().read(entry.draft());
        var places = paragraphs(base);
        var alpha = said(base, places.get(0), "Alpha wrote this.");
        var gamma = said(base, places.get(1), "Gamma wrote that.");
        var now = said(said(alpha, places.get(1), "Gamma wrote that."), places.get(2), "We did.");
        var reviews = Reviews.in(desk.repository().records());
        reviews.add(entry.draft(), copy("C01.docx", "Alpha Telecom", base, alpha), "me")
                .toCompletableFuture()
                .join();
        reviews.add(entry.draft(), copy("C03.docx", "Gamma Sensors", base, gamma), "me")
                .toCompletableFuture()
                .join();
        var open = desk.repository().opened(entry.draft());
        if (open.isPresent()) open.get().append(now, "me").toCompletableFuture().join();
        else
            try (var draft = desk.repository().open(entry.draft())) {
                draft.append(now, "me").toCompletableFuture().join();
            }
        return entry.draft();
    }

    private static Returned copy(String file, String author, Document base, Document after) {
        return Returned.now(file, List.of(Proposal.of(author, base, after)));
    }

    private static List<Id> paragraphs(Document document) {
        var found = new ArrayList<Id>();
        for (var block : document.body())
            block.forEach(
                    each -> {
                        if (each instanceof Block.Paragraph p && p.runs().size() == 1)
                            found.add(p.id());
                    });
        return found;
    }

    private static Document said(Document document, Id place, String words) {
        return document.update(
                place,
                block -> {
                    var paragraph = (Block.Paragraph) block;
                    var runs = new ArrayList<>(paragraph.runs());
                    runs.addAll(Inline.plain(" " + words));
                    return new Block.Paragraph(
                            paragraph.id(), paragraph.traits(), paragraph.role(), runs);
                });
    }
}
