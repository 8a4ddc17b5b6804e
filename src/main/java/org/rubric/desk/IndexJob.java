package org.rubric.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.rubric.catalogue.Card;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.Resolution;
import org.rubric.catalogue.Question;
import org.rubric.catalogue.Person;
import org.rubric.catalogue.WorkingParty;
import org.rubric.catalogue.RegionalGroup;
import org.rubric.catalogue.Coordination;
import org.rubric.catalogue.MailingList;
import org.rubric.catalogue.Term;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.numbering.Numbering;
import org.rubric.rules.Place;
import org.rubric.search.Passage;
import org.rubric.search.SearchIndex;

/// Bring the index up to date with the store: drafts by clause, cards of the catalogue, terms,
/// meetings by document. What has not changed since the last time is left alone.
record IndexJob(SearchIndex index, Desk desk) {

    void run() throws IOException {
        var done = new ArrayList<CompletionStage<Void>>();
        for (var draft : desk.repository().drafts()) {
            var key = draft.draft().value();
            var stamp = draft.standing().changed().toString();
            if (known("drafts", key, stamp)) continue;
            done.add(
                    index.put(
                            "drafts", key, stamp, clauses(desk.repository().read(draft.draft()))));
        }
        cards(done);
        for (var meeting : desk.meetings()) {
            var passages = new ArrayList<Passage>();
            for (var document : meeting.documents())
                passages.add(
                        new Passage(
                                document.id(),
                                document.number().printed() + " · " + meeting.title(),
                                document.heading().title() + ". " + document.notes().summary()));
            var stamp = Integer.toHexString(meeting.hashCode());
            if (!known("meetings", meeting.title(), stamp))
                done.add(index.put("meetings", meeting.title(), stamp, passages));
        }
        for (var stage : done) stage.toCompletableFuture().join();
    }

    private boolean known(String collection, String key, String stamp) {
        return index.stamp(collection, key).filter(stamp::equals).isPresent();
    }

    private void cards(List<CompletionStage<Void>> done) throws IOException {
        desk.catalogue()
                .forEach(
                        card -> {
                            var collection = card instanceof Term ? "terms" : "catalogue";
                            var key = card.id().value();
                            var stamp = Integer.toHexString(card.hashCode());
                            if (known(collection, key, stamp)) return;
                            done.add(
                                    index.put(
                                            collection,
                                            key,
                                            stamp,
                                            List.of(
                                                    new Passage(
                                                            card.id(), card.name(), words(card)))));
                        });
    }

    private static String words(Card card) {
        return switch (card) {
            case Recommendation text -> text.title().words();
            case Resolution text -> text.title().words();
            case Question question -> question.title().words();
            case Term term -> term.definition();
            case Person person ->
                    person.contact().organization() + " " + person.contact().country();
            case WorkingParty party -> party.name();
            case RegionalGroup group -> group.name();
            case Coordination body -> body.name();
            case MailingList list -> list.name();
        };
    }

    private static List<Passage> clauses(Document document) {
        var numbering = Numbering.of(document);
        var name = document.front().identity().name();
        var passages = new ArrayList<Passage>();
        var summary = new StringBuilder(document.front().identity().title()).append(". ");
        for (var block : document.front().overview().summary()) words(block, summary);
        passages.add(new Passage(document.id(), name, summary.toString()));
        for (var block : document.body()) clause(block, name, numbering, passages);
        return passages;
    }

    private static void clause(
            Block block, String name, Numbering numbering, List<Passage> passages) {
        if (!(block instanceof Block.Clause clause)) return;
        var text = new StringBuilder();
        for (var part : clause.parts()) if (!(part instanceof Block.Clause)) words(part, text);
        passages.add(
                new Passage(
                        clause.id(), name + " · " + Place.of(numbering, clause), text.toString()));
        for (var part : clause.body()) clause(part, name, numbering, passages);
    }

    private static void words(Block block, StringBuilder text) {
        block.forEach(part -> text.append(Inline.text(part.runs())).append(' '));
    }
}
