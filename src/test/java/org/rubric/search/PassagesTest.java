package org.rubric.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.RandomDocuments;
import org.rubric.document.Traits;

import java.util.HashSet;
import java.util.List;

class PassagesTest {

    @Test
    void eachClauseHoldsWhatStandsRightUnderIt() {
        var inner = clause("c2", "Inner", List.of(paragraph("p2", "deep")));
        var outer = clause("c1", "Outer", List.of(paragraph("p1", "words"), inner));
        var passages = Passages.of(Document.of(FrontMatter.EMPTY, List.of(outer)));
        assertEquals(new Passage(Id.of("c1"), "Outer", "words"), passages.get(1));
        assertEquals(new Passage(Id.of("c2"), "Inner", "deep"), passages.get(2));
    }

    /// A term base takes the second line alone.
    @Test
    void aDefinitionIsItsSourceItsWordsAndItsNotesInThreeLines() {
        var made = Documents.definition("d", "lamp", "Lamp\nthat tells.", Documents.note("Dim."));
        var text = Passages.of(Documents.recommendation(made)).getLast().text();
        assertEquals(List.of("", "Lamp that tells.", "Dim."), List.of(text.split("\n", -1)));
    }

    /// Every word of a draft is in some passage, and every passage leads somewhere.
    @Test
    void nothingOfADraftIsLeftOut() {
        for (int seed = 0; seed < 30; seed++) {
            var draft = RandomDocuments.of(seed, 20);
            var passages = Passages.of(draft);
            var all = new StringBuilder();
            var places = new HashSet<Id>();
            for (var passage : passages) {
                all.append(passage.title()).append('\n').append(passage.text()).append('\n');
                places.add(passage.place());
            }
            draft.body().forEach(block -> block.forEach(part -> contains(all, part)));
            places.remove(draft.id());
            for (var place : places) assertTrue(draft.find(place).isPresent());
        }
    }

    @Test
    void everyCardOfTheCatalogueIsFoundByItsName() {
        var catalogue = Sample.catalogue();
        var passages = Passages.of(catalogue);
        catalogue.forEach(
                card -> assertTrue(passages.stream().anyMatch(p -> p.title().equals(card.name()))));
        assertTrue(passages.size() > 80);
    }

    @Test
    void aMeetingKeepsTheChairsOwnNotesPrivate() {
        var meeting = Sample.meeting();
        var passages = Passages.of(meeting);
        assertEquals(meeting.documents().size() + 1, passages.size());
        for (var document : meeting.documents()) {
            var own = document.notes().own();
            if (!own.isBlank())
                assertFalse(passages.stream().anyMatch(p -> p.text().contains(own)), own);
        }
    }

    private static void contains(StringBuilder all, Block block) {
        var words = Inline.text(block.runs()).strip().replace('\n', ' ');
        assertTrue(all.toString().replace('\n', ' ').contains(words), block.id() + ": " + words);
    }

    private static Block.Clause clause(String id, String title, List<Block> body) {
        var line = Block.Line.of(Id.of(id + "/title"), title);
        return new Block.Clause(Id.of(id), Traits.NONE, Block.Clause.Kind.CLAUSE, line, body);
    }

    private static Block paragraph(String id, String words) {
        return Block.Paragraph.of(Id.of(id), Inline.plain(words));
    }
}
