package org.rubric.desk.meeting.post;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.TextIndex;
import org.rubric.desk.Desk;
import org.rubric.desk.meeting.post.Posting.Sort;
import org.rubric.desk.meeting.post.Posting.Text;
import org.rubric.desk.reference.JustificationBook;
import org.rubric.desk.reference.JustificationComposer;
import org.rubric.desk.reference.ReferenceList;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.editing.Snapshot;
import org.rubric.revision.Comparison;

/// What is posted of one draft: its text clean and with its changes marked, the justification of
/// its references.
///
/// @param document the draft as it is posted
public record DraftPostings(Desk desk, Poster poster, Id draft, Document document) {

    /// @param own what it lacks beyond what is asked of every document
    public Posting clean(List<Want> own) {
        var identity = document.front().identity();
        var title = Words.of("posting.clean", identity.name(), identity.title());
        var text = new Text(title, document, Optional.of(draft), Optional.empty());
        return poster.of(Sort.CLEAN, draft.value(), text, identity.name(), own);
    }

    /// Empty: it has not changed.
    public Optional<Posting> marked(Posting.Since since, List<Want> own) {
        if (Comparison.of(since.document(), document).changes().isEmpty()) return Optional.empty();
        var name = document.front().identity().name();
        var title = Words.of("posting.marked", name, since.name());
        var text = new Text(title, document, Optional.of(draft), Optional.of(since));
        return Optional.of(
                poster.of(
                        Sort.MARKED,
                        draft.value(),
                        text,
                        Words.text("posting.file.marked", name),
                        own));
    }

    /// Empty: it refers to no text that has to be justified.
    public Optional<Posting> justification(List<Want> own) throws IOException {
        var list = ReferenceList.of(Snapshot.of(document), TextIndex.of(desk.catalogue()));
        var forms = new JustificationBook(desk.repository().records()).of(document, list);
        if (forms.isEmpty()) return Optional.empty();
        var name = document.front().identity().name();
        var wants = new ArrayList<Want>();
        for (var form : forms)
            if (!form.missing().isEmpty()) {

                wants.add(Want.of(Aspect.WORDS, Words.of("want.justification", form.name())));
            }
        wants.addAll(own);
        var composed = JustificationComposer.compose(document, forms);
        var title = composed.front().identity().title();
        var text = new Text(title, composed, Optional.of(draft), Optional.empty());
        return Optional.of(poster.of(Sort.JUSTIFICATION, name, text, "A.5 " + name, wants));
    }
}
