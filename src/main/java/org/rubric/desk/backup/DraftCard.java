package org.rubric.desk.backup;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.rubric.document.Id;
import org.rubric.interchange.bundle.ValueFormat;
import org.rubric.repository.Inventory.Held;
import org.rubric.repository.Version;

/// What a backup says about a draft beside its text.
///
/// @param held its place in the store
/// @param name as lists show it
/// @param state how far it is, in words
public record DraftCard(
        Held held, String name, String state, Instant changed, List<Version> versions) {
    static final ValueFormat<DraftCard> FORMAT = ValueFormat.of(DraftCard.class);

    static String part(Id draft) {
        return "drafts/" + draft + "/about.json";
    }

    static String text(Id draft) {
        return "drafts/" + draft + "/draft.json";
    }

    static String version(Id draft, int number) {
        return String.format(Locale.ROOT, "drafts/%s/version-%06d.json", draft, number);
    }
}
