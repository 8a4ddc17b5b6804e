package org.rubric.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Id;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class SearchIndexTest {
    @TempDir Path home;
    private SearchIndex index;

    @BeforeEach
    void open() {
        index = SearchIndex.open(home.resolve("index"));
        fill();
    }

    private void fill() {
        put(
                "draft",
                "flood",
                "1",
                passage(
                        "c1",
                        "Scope",
                        "Requirements for flood-sensing devices of smart cities, see Y.4000/Y.2060"
                                + " and Y.IoT-flood."));
        put(
                "draft",
                "port",
                "1",
                passage("c1", "Overview", "A framework for the smart port (température)."));
        put(
                "catalogue",
                "SG20",
                "1",
                passage("r1", "ITU-T Y.4000", "Overview of the Internet of things"),
                passage("q4", "Q4/20", "Data analytics, sharing and processing"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    flood            | flood
                    FLOODS           | flood
                    sensing device   | flood
                    device sensor    |
                    sens dev         | flood
                    Y.4000           | SG20 flood
                    y.40             | SG20 flood
                    Y.IoT-fl         | flood
                    Y.2060           | flood
                    Q4/20            | SG20
                    temperature      | port
                    smart            | flood port
                    overview         | SG20 port
                    the smart port   | port
                    smart AND NOT    |
                    "flood sensing"  | flood
                    "sensing flood"  |
                    "smart port"     | port
                    "smart po        | port
                    “smart port”     | port
                    "port smart"     |
                    snesing          | flood
                    devcies smart    | flood
                    framwork         | port
                    xframework       | port
                    por              | port
                    prt              |
                    Y.4001           |
                    (("*~[\\          |
                    nowhere          |
                    """)
    void wordsFind(String words, String keys) {
        var found = index.find(words, List.of(), 10).stream().map(Hit::key).sorted().toList();
        assertEquals(keys == null ? List.of() : List.of(keys.split(" ")), found);
    }

    @Test
    void wordsComeBeforeBeginningsAndThoseBeforeSlips() {
        put("draft", "near", "1", passage("c1", "A", "sensinq"));
        put("draft", "begun", "1", passage("c1", "A", "sensingly"));
        put("draft", "word", "1", passage("c1", "A", "a long text in which sensing stands once"));
        var hits = index.find("sensing", List.of(), 10);
        assertEquals(
                List.of(Match.EXACT, Match.EXACT, Match.BEGINNING, Match.ALIKE),
                hits.stream().map(Hit::match).toList());
        assertEquals("begun", hits.get(2).key());
        assertEquals("near", hits.get(3).key());
    }

    @Test
    void whereNothingHasAllWordsThoseWithMostAreTold() {
        var answer = index.ask(Inquiry.of("smart cities flood elephants", 10));
        assertFalse(answer.whole());
        assertEquals(List.of("flood"), answer.hits().stream().map(Hit::key).toList());
        assertTrue(index.ask(Inquiry.of("smart cities", 10)).whole());
        assertEquals(List.of(), index.ask(Inquiry.of("elephants", 10)).hits());
    }

    @Test
    void eachCollectionIsCountedWhicheverIsShown() {
        var everywhere = Inquiry.of("y.4000", 1);
        assertEquals(
                java.util.Map.of("draft", 1, "catalogue", 1),
                index.counts(everywhere, index.ask(everywhere)));
        var one = everywhere.in(java.util.Set.of("draft"));
        assertEquals(
                java.util.Map.of("draft", 1, "catalogue", 1), index.counts(one, index.ask(one)));
    }

    @Test
    void ofAThingOnlyWhatDiffersIsWritten() {
        var one = passage("c1", "One", "walrus");
        put("draft", "two", "1", one, passage("c2", "Two", "penguin"), passage("c3", "Three", "x"));
        put("draft", "two", "2", one, passage("c2", "Two", "pelican"));
        assertEquals(Optional.of("2"), index.stamp("draft", "two"));
        assertEquals(1, index.find("walrus", List.of(), 10).size());
        assertEquals(0, index.find("penguin", List.of(), 10).size());
        assertEquals(1, index.find("pelican", List.of(), 10).size());
        assertEquals(0, index.find("Three", List.of(), 10).size());
        reopen();
        put("draft", "two", "3", one, passage("c2", "Two", "puffin"));
        assertEquals(1, index.find("walrus", List.of(), 10).size());
        assertEquals(0, index.find("pelican", List.of(), 10).size());
        assertEquals(1, index.find("puffin", List.of(), 10).size());
    }

    @Test
    void aLargeThingIsAmended() {
        index.amend(
                        "catalogue",
                        "SG20",
                        "2",
                        List.of(passage("q5", "Q5/20", "emerging octopus")),
                        List.of(Id.of("q4")))
                .toCompletableFuture()
                .join();
        assertEquals(0, index.find("analytics", List.of("catalogue"), 10).size());
        assertEquals(1, index.find("octopus", List.of("catalogue"), 10).size());
        put("catalogue", "SG20", "3", passage("q5", "Q5/20", "emerging squid"));
        assertEquals(0, index.find("octopus", List.of("catalogue"), 10).size());
        assertEquals(0, index.find("Y.4000", List.of("catalogue"), 10).size(), "put is the whole");
    }

    @Test
    void aPlaceNamedTwiceIsFoundTwice() {
        put("draft", "odd", "1", passage("c", "A", "walrus"), passage("c", "B", "walrus"));
        assertEquals(2, index.find("walrus", List.of(), 10).size());
        put("draft", "odd", "2", passage("c", "A", "walrus"));
        assertEquals(1, index.find("walrus", List.of(), 10).size());
    }

    /// Where a thing belongs: its draft, its Question.
    @Test
    void theSearchIsKeptToADraftOrAQuestion() {
        var asked = passage("c1", "A", "walrus").within("Y.x · clause 1", List.of("4/20"));
        put("drafts", "one", "1", asked);
        put("drafts", "other", "1", passage("c1", "A", "walrus"));
        var all = Inquiry.of("walrus", 10);
        assertEquals(2, index.ask(all).hits().size());
        var question = new Inquiry("walrus", java.util.Set.of(), Optional.empty(), "4/20", 10);
        assertEquals("one", index.ask(question).hits().getFirst().key());
        assertEquals(1, index.ask(question).hits().size());
        var draft = new Inquiry("walrus", java.util.Set.of(), Optional.of("other"), "", 10);
        assertEquals(1, index.ask(draft).hits().size());
        assertEquals("Y.x · clause 1", index.ask(question).hits().getFirst().where());
    }

    @Test
    void chineseWordsAreFoundWithinOthers() {
        put("draft", "zh", "1", passage("c1", "智慧城市", "智慧可持续城市的洪水感知"));
        assertEquals("zh", index.find("洪水", List.of(), 10).getFirst().key());
        assertEquals("zh", index.find("城市", List.of(), 10).getFirst().key());
    }

    @Test
    void titlesComeFirst() {
        assertEquals(Id.of("r1"), index.find("Y.4000", List.of(), 10).getFirst().place());
        assertEquals("port", index.find("overview", List.of("draft"), 10).getFirst().key());
    }

    @Test
    void onlyTheCollectionsNamedAreSearched() {
        assertEquals(1, index.find("Y.4000", List.of("draft"), 10).size());
        assertEquals(2, index.find("Y.4000", List.of("draft", "catalogue"), 10).size());
        assertEquals(List.of(), index.find("Y.4000", List.of("meeting"), 10));
        assertEquals(1, index.find("smart", List.of(), 1).size());
        assertEquals(List.of(), index.find("smart", List.of(), 0));
    }

    @Test
    void aThingIsReplacedAndRemoved() {
        put("draft", "flood", "2", passage("c1", "Scope", "Nothing of the old text"));
        assertEquals(Optional.of("2"), index.stamp("draft", "flood"));
        assertEquals(List.of(), index.find("sensing", List.of(), 10));
        index.remove("draft", "flood").toCompletableFuture().join();
        assertEquals(Optional.empty(), index.stamp("draft", "flood"));
        assertEquals(List.of(), index.find("old", List.of(), 10));
    }

    @Test
    void itIsThereAgain() {
        reopen();
        assertEquals(Optional.of("1"), index.stamp("draft", "flood"));
        assertEquals(1, index.find("sensing", List.of(), 10).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rubbish", "empty", "removed", "flipped"})
    void aDamagedIndexIsEmptiedAndTakesEverythingAgain(String harm) throws IOException {
        index.close();
        harm(harm);
        index = SearchIndex.open(home.resolve("index"));
        index.find("smart", List.of(), 10);
        if (index.stamp("draft", "flood").isEmpty()) fill();
        assertEquals(1, index.find("sensing", List.of(), 10).size());
    }

    @Test
    void aFolderThatAnotherIndexHasOpenIsLeftAlone() {
        try (var second = SearchIndex.open(home.resolve("index"))) {
            assertEquals(List.of(), second.find("sensing", List.of(), 10));
            second.put("draft", "other", "1", List.of()).toCompletableFuture().join();
        }
        reopen();
        assertEquals(1, index.find("sensing", List.of(), 10).size());
    }

    @Test
    void nothingIsLoadedOrWrittenBeforeTheFirstUse() {
        SearchIndex.open(home.resolve("unused")).close();
        assertFalse(Files.exists(home.resolve("unused")));
    }

    @Test
    void findingAndPuttingGoOnTogether() throws InterruptedException {
        var putting =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    for (int i = 0; i < 40; i++)
                                        put("draft", "d" + i, "1", passage("c", "T", "pair pair"));
                                });
        int most = 0;
        while (putting.isAlive()) {
            int found = index.find("pair", List.of(), 100).size();
            assertTrue(found >= most, "what was found is lost");
            most = found;
        }
        putting.join();
        assertEquals(40, index.find("pair", List.of(), 100).size());
    }

    @Test
    void anInterruptedSeekerHarmsNothing() {
        Thread.currentThread().interrupt();
        index.find("smart", List.of(), 10);
        index.put("draft", "late", "1", List.of(passage("c", "T", "late"))).toCompletableFuture();
        assertTrue(Thread.interrupted());
        put("draft", "later", "1", passage("c", "T", "later"));
        assertEquals(2, index.find("late", List.of(), 10).size());
    }

    @Test
    void everythingCanBeTakenOut() {
        index.clear().toCompletableFuture().join();
        assertEquals(List.of(), index.find("smart", List.of(), 10));
        assertEquals(Optional.empty(), index.stamp("draft", "flood"));
    }

    @Test
    void aThousandPassagesAreFoundInTheirPlace() {
        var passages = new java.util.ArrayList<Passage>();
        for (int i = 0; i < 1000; i++)
            passages.add(passage("c" + i, "Clause " + i, "Sentence with number n" + i + "."));
        put("draft", "long", "1", passages.toArray(Passage[]::new));
        for (int i = 0; i < 1000; i += 97) {
            var hits = index.find("n" + i + " sentence", List.of("draft"), 1000);
            assertTrue(hits.stream().anyMatch(hit -> hit.title().words().startsWith("Clause")));
            assertEquals(Id.of("c" + i), hits.getFirst().place());
        }
    }

    @Test
    void aHostileQueryIsOnlyWords() {
        assertEquals(List.of(), index.find("x".repeat(1_000_000), List.of(), 10));
        assertEquals(List.of(), index.find("x ".repeat(100_000), List.of(), 10));
        assertTrue(index.find("smart\u0000 \ud83d", List.of(), 10).size() <= 2);
    }

    @Test
    @Timeout(60)
    void aWordWithoutEndIsFoundByItsBeginningAndHarmsNothing() {
        var text = "walrus " + "x".repeat(40_000) + " pelican " + "y-".repeat(30_000);
        put("draft", "endless", "1", passage("c", "T", text));
        for (var word : List.of("walrus", "pelican", "xxx"))
            assertEquals(1, index.find(word, List.of(), 10).size(), word);
        assertEquals(1, index.find("sensing", List.of(), 10).size(), "the others stay");
    }

    @Test
    @Timeout(60)
    void aPassageThatIsRefusedIsLeftOutAlone() {
        var refused = passage("a", "T", "octopus").within("", List.of("q".repeat(40_000)));
        put("draft", "odd", "1", refused, passage("b", "T", "walrus"));
        assertEquals(1, index.find("walrus", List.of(), 10).size());
        assertEquals(0, index.find("octopus", List.of(), 10).size());
        assertEquals(1, index.find("sensing", List.of(), 10).size(), "the others stay");
    }

    @Test
    void aQuestionOfVeryManyPiecesHarmsNothing() {
        var word = String.join("-", java.util.Collections.nCopies(50, "a"));
        index.find((word + " ").repeat(20), List.of(), 10);
        put("draft", "late", "1", passage("c", "T", "late"));
        assertEquals(1, index.find("sensing", List.of(), 10).size());
    }

    private void harm(String how) throws IOException {
        var random = new Random(1);
        try (var files = Files.list(home.resolve("index"))) {
            for (var file : files.toList()) {
                var bytes = Files.readAllBytes(file);
                switch (how) {
                    case "removed" -> {
                        if (!file.getFileName().toString().startsWith("segments"))
                            Files.delete(file);
                    }
                    case "empty" -> Files.write(file, new byte[0]);
                    case "flipped" -> {
                        for (int i = 0; i < bytes.length / 10; i++)
                            bytes[random.nextInt(bytes.length)] ^= 16;
                        Files.write(file, bytes);
                    }
                    default -> Files.writeString(file, "rubbish");
                }
            }
        }
    }

    private void reopen() {
        index.close();
        index = SearchIndex.open(home.resolve("index"));
    }

    private void put(String collection, String key, String stamp, Passage... passages) {
        index.put(collection, key, stamp, List.of(passages)).toCompletableFuture().join();
    }

    private static Passage passage(String place, String title, String text) {
        return new Passage(Id.of(place), title, text);
    }
}
