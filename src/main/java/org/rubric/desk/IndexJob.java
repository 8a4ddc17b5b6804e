package org.rubric.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.zip.CRC32C;
import org.rubric.catalogue.Term;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.numbering.Numbering;
import org.rubric.rules.Place;
import org.rubric.search.Passage;
import org.rubric.search.Passages;
import org.rubric.search.SearchIndex;

/// Brings the index up to date with the store: drafts by clause, definition and reference, cards of
/// the catalogue, terms, meetings by document. What has not changed since the last time is left
/// alone.
record IndexJob(SearchIndex index, Desk desk) {

    /// Answers how many things were put into the index anew.
    int run() throws IOException {
        var done = new ArrayList<CompletionStage<Void>>();
        for (var draft : desk.repository().drafts()) {
            var key = draft.draft().value();
            var stamp = draft.standing().changed().toString();
            if (!known("drafts", key, stamp)) {
                var passages = passages(desk.repository().read(draft.draft()));
                done.add(index.put("drafts", key, stamp, passages));
            }
        }
        cards(done);
        for (var meeting : desk.meetings())
            put("meetings", meeting.id().value(), Passages.of(meeting), done);
        for (var stage : done) stage.toCompletableFuture().join();
        return done.size();
    }

    private void cards(List<CompletionStage<Void>> done) throws IOException {
        var catalogue = desk.catalogue();
        var passages = Passages.of(catalogue).iterator();
        catalogue.forEach(
                card -> {
                    var collection = card instanceof Term ? "terms" : "catalogue";
                    put(collection, card.id().value(), List.of(passages.next()), done);
                });
    }

    private void put(
            String collection,
            String key,
            List<Passage> passages,
            List<CompletionStage<Void>> done) {
        var stamp = stamp(passages);
        if (!known(collection, key, stamp)) done.add(index.put(collection, key, stamp, passages));
    }

    private boolean known(String collection, String key, String stamp) {
        return index.stamp(collection, key).filter(stamp::equals).isPresent();
    }

    /// The same in every process, which hash codes are not.
    private static String stamp(List<Passage> passages) {
        var sum = new CRC32C();
        for (var passage : passages)
            for (var words : List.of(passage.title(), passage.text()))
                sum.update(words.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits(sum.getValue(), 8);
    }

    /// Each with its place in words before its title: the hits of many drafts stand in one list.
    private static List<Passage> passages(Document document) {
        var numbering = Numbering.of(document);
        var name = document.front().identity().name();
        var placed = new ArrayList<Passage>();
        for (var passage : Passages.of(document)) {
            var place =
                    document.find(passage.place())
                            .filter(block -> block instanceof Block.Clause)
                            .map(clause -> Place.of(numbering, (Block.Clause) clause))
                            .orElse(passage.title());
            boolean whole = passage.place().equals(document.id());
            placed.add(
                    new Passage(
                            passage.place(), whole ? name : name + " · " + place, passage.text()));
        }
        return placed;
    }
}
