package org.rubric.desk.review;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.editing.Passage;
import org.rubric.editing.Step;
import org.rubric.revision.Proposal;

/// How a returned copy is on disk: each text as the steps that lead to it from one before, so that
/// a copy is as long as what was changed in it. Read back, the texts share what they have in
/// common.
///
/// @param base the name of the text that all rests on
/// @param left in order
record Kept(Id id, String file, Instant when, String base, List<Part> parts, List<String> left) {

    /// A proposal.
    ///
    /// @param rests which text it rests on: 0 the base, else what the proposal of that number
    ///     makes, counted from 1
    /// @param before steps from that text to the one before the proposal
    /// @param after steps from that to the one behind it
    /// @param dates by block
    record Part(
            String author,
            int rests,
            List<Step> before,
            List<Step> after,
            Map<String, String> dates) {}

    static Kept of(Returned copy, String base) {
        var texts = new ArrayList<Document>();
        texts.add(base(copy));
        var parts = new ArrayList<Part>();
        for (var proposal : copy.proposals()) {
            int rests = Math.max(0, place(texts, proposal.before()));
            var dates = new HashMap<String, String>();
            proposal.dates().forEach((block, date) -> dates.put(block.value(), date));
            parts.add(
                    new Part(
                            proposal.author(),
                            rests,
                            Passage.steps(texts.get(rests), proposal.before()),
                            Passage.steps(proposal.before(), proposal.after()),
                            dates));
            texts.add(proposal.after());
        }
        return new Kept(
                copy.id(),
                copy.file(),
                copy.when(),
                base,
                parts,
                copy.left().stream().sorted().toList());
    }

    /// What the first proposal rests on.
    static Document base(Returned copy) {
        return copy.proposals().getFirst().before();
    }

    private static int place(List<Document> texts, Document wanted) {
        for (int i = texts.size() - 1; i >= 0; i--) if (texts.get(i) == wanted) return i;
        return texts.indexOf(wanted);
    }

    /// @throws IOException if it does not fit that text
    Returned over(Document text) throws IOException {
        var texts = new ArrayList<Document>();
        texts.add(text);
        var proposals = new ArrayList<Proposal>();
        try {
            for (var part : parts) {
                var before = after(texts.get(part.rests), part.before);
                var after = after(before, part.after);
                var dates = new HashMap<Id, String>();
                part.dates.forEach((block, date) -> dates.put(Id.of(block), date));
                proposals.add(new Proposal(part.author, before, after, dates));
                texts.add(after);
            }
        } catch (RuntimeException e) {
            // Whatever a damaged record makes of the steps.
            throw new IOException(Words.of("copy.unreadable", file), e);
        }
        return new Returned(id, file, when, proposals, new HashSet<>(left));
    }

    private static Document after(Document text, List<Step> steps) {
        var after = text;
        for (var step : steps) after = step.apply(after);
        return after;
    }

    /// The same over the same text under another name.
    Kept on(String name) {
        return new Kept(id, file, when, name, parts, left);
    }

    Kept leaving(List<String> keys) {
        return new Kept(id, file, when, base, parts, keys);
    }
}
