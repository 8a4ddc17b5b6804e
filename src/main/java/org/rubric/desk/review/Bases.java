package org.rubric.desk.review;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.repository.Kind;
import org.rubric.repository.Records;

/// The texts that copies were made from: one value for each, beside the records, whatever the
/// number of copies and drafts that rest on it. A draft has a short record for each of its texts,
/// named by draft and digest. Not for several threads at once.
final class Bases {
    private static final Kind<BaseText> BASE = Kind.of("returned-base", BaseText.class);

    /// Earlier versions had shorter names.
    private static final int DIGEST = 64;

    private final Records records;
    private final Map<String, Document> known = new HashMap<>();

    Bases(Records records) {
        this.records = records;
    }

    /// Keeps a text.
    ///
    /// @return what the copies of the draft call it
    /// @throws IOException in one sentence if it is too large or the disk refuses
    String keep(Id draft, Document text, String author) throws IOException {
        for (var entry : known.entrySet())
            if (entry.getValue() == text && isBeside(draft, entry.getKey())) return entry.getKey();
        var digest = BaseText.name(text);
        var name = draft + "/" + digest;
        if (!records.has(BASE, name) || !records.values().has(digest))
            records.values()
                    .keep(
                            digest,
                            () -> BaseText.bytes(text),
                            () -> records.put(BASE, name, BaseText.BESIDE, author));
        known.putIfAbsent(name, text);
        return name;
    }

    Document text(String name) throws IOException {
        var text = known.get(name);
        if (text == null) {
            var base =
                    records.find(BASE, name)
                            .orElseThrow(() -> new IOException(Words.of("base.missing", name)));
            var digest = digest(name);
            text =
                    base.packed().isEmpty()
                            ? BaseText.text(digest, records.values().find(digest))
                            : base.text();
            known.put(name, text);
        }
        return text;
    }

    /// Whether texts of a draft are kept as earlier versions did, within their records.
    boolean areWithin(Id draft) {
        return records.names(BASE, draft + "/").stream().anyMatch(name -> isWithin(name));
    }

    static boolean isWithin(String name) {
        return digest(name).length() < DIGEST;
    }

    private boolean isBeside(Id draft, String name) {
        return name.startsWith(draft + "/") && records.values().has(digest(name));
    }

    /// Removes the texts of a draft that none of its copies rests on any more, once it is on disk
    /// that none does.
    ///
    /// @param used names of those that stay
    CompletionStage<?> sweep(Id draft, Set<String> used, String author, CompletionStage<?> done) {
        var last = done;
        for (var name : records.names(BASE, draft + "/"))
            if (!used.contains(name)) {
                known.remove(name);
                last = records.remove(BASE, name, author);
            }
        return last.thenRun(() -> records.values().sweep(this::needed));
    }

    private Set<String> needed() {
        var needed = new HashSet<String>();
        for (var name : records.names(BASE, "")) needed.add(digest(name));
        return needed;
    }

    private static String digest(String name) {
        return name.substring(name.indexOf('/') + 1);
    }
}
