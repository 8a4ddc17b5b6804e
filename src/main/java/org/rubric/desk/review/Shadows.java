package org.rubric.desk.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// Lines that a file of ours says twice, such as an abstract that is the summary too: whichever of
/// the two somebody changed is what the text that has it once is to say.
///
/// @param twins of each line that only the file has the line of the text that says the same
record Shadows(Map<Id, Id> twins) {
    private static final int LEAST = 20;

    /// @param text that has each line once
    /// @param sent the same as a file says it, under the Ids of the text
    static Shadows of(Document text, Document sent) {
        var known = new HashSet<Id>();
        text.forEach(block -> known.add(block.id()));
        var lines = new HashMap<String, Id>();
        sent.forEach(
                block -> {
                    var words = Inline.text(block.runs());
                    if (known.contains(block.id()) && words.length() >= LEAST)
                        lines.putIfAbsent(words, block.id());
                });
        var twins = new HashMap<Id, Id>();
        sent.forEach(
                block -> {
                    var twin = lines.get(Inline.text(block.runs()));
                    if (twin != null && !known.contains(block.id())) twins.put(block.id(), twin);
                });
        return new Shadows(twins);
    }

    /// @param was before somebody's changes
    /// @param is with them
    Document seen(Document was, Document is) {
        var seen = is;
        for (var twin : twins.entrySet()) {
            var before = was.find(twin.getKey());
            var after = is.find(twin.getKey());
            if (before.isEmpty() || after.isEmpty() || same(before.get(), after.get())) continue;
            var one = was.find(twin.getValue());
            var other = is.find(twin.getValue());
            if (one.isPresent() && other.isPresent() && same(one.get(), other.get()))
                seen = seen.update(twin.getValue(), line -> line.withRuns(after.get().runs()));
        }
        return seen;
    }

    private static boolean same(Block one, Block other) {
        return one.runs().equals(other.runs());
    }
}
