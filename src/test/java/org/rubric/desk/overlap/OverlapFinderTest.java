package org.rubric.desk.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.document.Id;
import org.rubric.search.Passage;
import org.rubric.search.SearchIndex;
import org.rubric.search.Subjects;

class OverlapFinderTest {
    @TempDir Path home;

    /// Of 200 texts 60 are said again in other words; nine of ten are among the nearest five.
    @Test
    void whatIsSaidInOtherWordsIsFound() {
        var scopes = new Scopes();
        var all = new ArrayList<Passage>();
        for (int i = 0; i < 200; i++) all.add(scopes.subject(i));
        try (var index = SearchIndex.open(home)) {
            for (var one : all) index.put("drafts", one.place().value(), "1", List.of(one));
            index.settled().toCompletableFuture().join();
            var finder = new OverlapFinder(index);
            int found = 0;
            int scope = 0;
            int first = 0;
            for (int i = 0; i < 60; i++) {
                var wanted = all.get(i * 3).place().value();
                var near = finder.like(scopes.said(all.get(i * 3)), Optional.empty(), 5);
                var keys = near.stream().map(one -> one.source().key()).toList();
                if (keys.contains(wanted)) found++;
                if (keys.indexOf(wanted) == 0) first++;
                var untitled = scopes.said(all.get(i * 3)).text();
                var bare = Subjects.subject(Id.of("x"), "New work item", untitled, List.of());
                if (finder.like(bare, Optional.empty(), 5).stream()
                        .anyMatch(one -> one.source().key().equals(wanted))) scope++;
            }
            System.out.printf(
                    "overlap: recall@5 %.2f, of scopes alone %.2f; @1 %.2f%n",
                    found / 60.0, scope / 60.0, first / 60.0);
            assertTrue(found >= 54, "recall@5 " + found / 60.0);
            assertTrue(scope >= 54, "recall@5 of scopes alone " + scope / 60.0);
        }
    }

    private static Passage subject(String id, String title, String scope, String... terms) {
        return Subjects.subject(Id.of(id), title, scope, List.of(terms))
                .within("Y." + id, List.of());
    }

    @Test
    void theReasonsAreShown() {
        try (var index = SearchIndex.open(home)) {
            var other =
                    subject(
                            "lamp",
                            "Smart lamps of a city",
                            "The lamps tell when they fail. Nothing else is told.",
                            "smart-lamps",
                            "mast");
            index.put("drafts", "lamp", "1", List.of(other));
            index.put("drafts", "sea", "1", List.of(subject("sea", "Buoys", "Buoys float.")));
            index.settled().toCompletableFuture().join();
            var asked =
                    subject(
                            "new",
                            "Street lamps",
                            "Here the lamps tell when they fail.",
                            "smart lamp");
            var near = new OverlapFinder(index).like(asked, Optional.empty(), 5);
            assertEquals(1, near.size());
            assertEquals(List.of("smart-lamps"), near.getFirst().terms());
            var pair = near.getFirst().sentence().orElseThrow();
            assertEquals("The lamps tell when they fail.", pair.there());
            assertEquals("Here the lamps tell when they fail.", pair.here());
        }
    }

    /// The sample has a work item of its name and a proposal that is near.
    @Test
    void ofADraftNeitherItselfNorItsWorkItemIsToldButItsNeighbours() throws IOException {
        try (var desk = new Desk(home)) {
            desk.indexing().begin().join();
            var entry = desk.repository().find(Sample.DRAFT).orElseThrow();
            var subject = Subjects.of(desk.repository().read(entry.draft()));
            var near = desk.alike(subject, Optional.of(entry.draft()), 5);
            assertFalse(near.isEmpty());
            assertTrue(near.stream().noneMatch(one -> one.name().equals("Y.IoT-flood")), "" + near);
            assertTrue(
                    near.stream().anyMatch(one -> one.source().collection().equals("work-items")));
            for (var one : near)
                assertTrue(!one.terms().isEmpty() || one.sentence().isPresent(), "why " + one);
        }
    }
}
