package org.rubric.desk.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rubric.document.Document;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.WorkProgramme;
import org.rubric.repository.DraftEntry;

/// Which draft is the text of which work item: they have a name in common.
public final class DraftLink {
    private DraftLink() {}

    /// The draft of an item; empty: none of the store is called so.
    public static Optional<DraftEntry> draft(ProgrammeEntry entry, List<DraftEntry> drafts) {
        return drafts.stream()
                .filter(
                        draft ->
                                draft.name().equalsIgnoreCase(entry.name())
                                        || !entry.details().number().isEmpty()
                                                && draft.name()
                                                        .equalsIgnoreCase(entry.details().number()))
                .findFirst();
    }

    /// The item of a draft: the one that its front matter names, else the one of its own name.
    public static Optional<ProgrammeEntry> entry(Document document, WorkProgramme programme) {
        var identity = document.front().identity();
        return Stream.of(
                        document.front().people().workItem(),
                        identity.provisionalName(),
                        identity.designation())
                .flatMap(name -> programme.entry(name).stream())
                .findFirst();
    }

    /// How far a draft of the store is, in words: as far as the item of its name, else as the store
    /// has it.
    public static String standing(DraftEntry draft, WorkProgramme programme) {
        return programme
                .entry(draft.name())
                .map(entry -> entry.state().words())
                .orElse(draft.standing().state());
    }

    /// How far a draft is, in words: as far as its item, else as its approval says.
    public static String standing(Document document, WorkProgramme programme) {
        return entry(document, programme)
                .map(entry -> entry.state().words())
                .orElse(document.front().approval().status());
    }
}
