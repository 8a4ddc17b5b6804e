package org.rubric.desk.meeting.post;

import java.io.IOException;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.knowledge.Awaited;
import org.rubric.desk.meeting.post.Posting.Sort;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.OutgoingLiaison;
import org.rubric.meeting.liaison.LiaisonComposer;
import org.rubric.repository.Kind;

/// Liaison statements whose text is a draft of the store, written like any draft, with lists,
/// emphasis and references. Its header table stays that of the meeting's records.
public record StatementTexts(Desk desk) {
    private static final Kind<Bound> BOUND = Kind.of("statement-text", Bound.class);
    private static final String PLACE = "/ls/";

    /// Which draft it is.
    record Bound(Id draft) {}

    /// The draft of a statement's text; empty: nobody has begun one, or it was removed.
    public Optional<Id> draft(Meeting meeting, OutgoingLiaison sent) throws IOException {
        var bound = desk.repository().records().find(BOUND, id(meeting, sent).value());
        if (bound.isEmpty()) return Optional.empty();
        return desk.repository().drafts().stream()
                .map(entry -> entry.draft())
                .filter(bound.get().draft()::equals)
                .findFirst();
    }

    /// Begins it with what was said so far; never a second one.
    ///
    /// @param state of the draft, in words
    public Id begin(Meeting meeting, OutgoingLiaison sent, String state) throws IOException {
        var there = draft(meeting, sent);
        if (there.isPresent()) return there.get();
        var link = new ClauseLink(desk, meeting).of(sent);
        var composed = LiaisonComposer.compose(meeting, sent, link);
        var text =
                new Document(
                        id(meeting, sent),
                        composed.settings(),
                        composed.front(),
                        composed.body(),
                        composed.apparatus(),
                        composed.media());
        var number = meeting.results().outputs().number(Sort.LIAISON.role(sent.id().value()));
        var covered = new Covering(meeting, desk.me().now()).of(text, number);
        try (var draft = desk.repository().create(covered, state)) {
            bind(covered, draft.id());
            return draft.id();
        }
    }

    /// Remembers a draft that is the text of a statement; of any other nothing is remembered.
    public void bind(Document text, Id draft) throws IOException {
        if (!text.id().value().contains(PLACE)) return;
        var name = text.id().value();
        Awaited.of(desk.repository().records().put(BOUND, name, new Bound(draft), desk.author()));
    }

    private static Id id(Meeting meeting, OutgoingLiaison sent) {
        return Id.of(meeting.id().value() + PLACE + sent.id().value());
    }

    /// As it is posted: the header of the records over the text that was written.
    static Document posted(Document composed, Document written) {
        var front = composed.front().withOverview(written.front().overview());
        return new Document(
                composed.id(),
                written.settings(),
                front,
                written.body(),
                written.apparatus(),
                written.media());
    }

    /// What a person has written of it.
    static String words(Document document) {
        var all = new StringBuilder();
        for (var block : document.body())
            block.forEach(
                    each -> {
                        boolean rule =
                                each instanceof Block.Paragraph paragraph
                                        && paragraph.role() == Block.Paragraph.Role.RULE;
                        if (!rule) all.append(Inline.text(each.runs())).append('\n');
                    });
        return ClauseLink.written(all.toString());
    }
}
