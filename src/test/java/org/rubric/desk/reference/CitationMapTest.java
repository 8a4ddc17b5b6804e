package org.rubric.desk.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;
import org.rubric.desk.Subject;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.repository.DraftEntry;

public class CitationMapTest {
    @TempDir private Path home;

    private static DraftEntry entry(String name, String question) {
        return new DraftEntry(
                Id.of("draft-" + name),
                name,
                "Title of " + name,
                question,
                new DraftEntry.Standing("Under study", Instant.EPOCH),
                new DraftEntry.Size(0, 0, 0, 0));
    }

    private static Document citing(String name, String question, List<String> texts) {
        var entries = new ArrayList<Block>();
        for (var text : texts)
            entries.add(
                    Documents.reference(
                            name + entries.size(), Shelf.named(text).tag(), text + ", Title."));
        return Shelf.called(
                name,
                question,
                Documents.clause("c2", "References", entries.toArray(Block[]::new)));
    }

    private static void put(
            Map<DraftEntry, Citations> all, String name, String question, String... texts) {
        all.put(entry(name, question), Citations.of(citing(name, question, List.of(texts))));
    }

    public static CitationMap small() {
        var all = new LinkedHashMap<DraftEntry, Citations>();
        put(
                all,
                "Y.IoT-bins",
                "4/20",
                "ITU-T Y.2060 (2012)",
                "ITU-T Y.4113 (2016)",
                "IETF RFC 8259 (2017)");
        put(
                all,
                "Y.IoT-lorries",
                "4/20",
                "ITU-T Y.4000 (2012)",
                "Recommendation ITU-T Y.4999 (2025)");
        put(all, "Y.4999", "2/20", "ITU-T Y.4113 (2019)", "ITU-T Y.2060 (2012)");
        return CitationMap.of(
                all,
                Shelf.index(
                        Shelf.superseded("ITU-T Y.2060", "Overview", "ITU-T Y.4000"),
                        Shelf.inForce("ITU-T Y.4000", "Overview", "2012"),
                        Shelf.inForce("ITU-T Y.4113", "Requirements", "2019")));
    }

    private static List<String> told(CitationMap map) {
        return map.arrows().stream()
                .map(
                        a ->
                                map.points().get(a.from()).label()
                                        + " > "
                                        + map.points().get(a.to()).label()
                                        + (map.isWrong(a) ? " !" : ""))
                .sorted()
                .toList();
    }

    @Test
    void eachTextIsOnePointAndADraftThatIsCitedIsItself() {
        assertEquals(
                List.of(
                        "Y.4999 > ITU-T Y.2060 !",
                        "Y.4999 > ITU-T Y.4113",
                        "Y.IoT-bins > IETF RFC 8259",
                        "Y.IoT-bins > ITU-T Y.2060 !",
                        "Y.IoT-bins > ITU-T Y.4113 !",
                        "Y.IoT-lorries > ITU-T Y.4000",
                        "Y.IoT-lorries > Y.4999"),
                told(small()));
        assertEquals(List.of("2/20", "4/20"), small().questions());
    }

    @Test
    void aQuestionOrWhatIsSupersededAloneCanBeSeen() {
        assertEquals(
                List.of(
                        "Y.4999 > ITU-T Y.2060 !",
                        "Y.IoT-bins > ITU-T Y.2060 !",
                        "Y.IoT-bins > ITU-T Y.4113 !"),
                told(small().only("", true)));
        assertEquals(
                List.of("Y.4999 > ITU-T Y.2060 !", "Y.4999 > ITU-T Y.4113"),
                told(small().only("2/20", false)));
        assertEquals(0, small().only("9/20", false).points().size());
    }

    @Test
    void noTwoPointsStandInOnePlaceAndTheLayoutIsTheSameEachTime() {
        var map = large();
        var one = MapLayout.of(map);
        var two = MapLayout.of(large());
        assertArrayEquals(one.xs(), two.xs());
        assertArrayEquals(one.ys(), two.ys());
        var places = new ArrayList<String>();
        for (int i = 0; i < map.points().size(); i++) {
            places.add(one.xs()[i] + "/" + Math.round(one.ys()[i]));
            assertTrue(one.ys()[i] > 0 && one.ys()[i] < one.height());
        }
        assertEquals(places.size(), places.stream().collect(Collectors.toSet()).size());
    }

    @Test
    void theOrderLetsFewerArrowsCrossThanTheAlphabet() {
        var map = large();
        var layout = MapLayout.of(map);
        double length = 0;
        double alphabet = 0;
        int many = map.points().size();
        for (var arrow : map.arrows()) {
            length += Math.abs(layout.ys()[arrow.from()] - layout.ys()[arrow.to()]);
            alphabet +=
                    Math.abs(arrow.from() / 200.0 - (arrow.to() - 200.0) / (many - 200.0))
                            * layout.height();
        }
        assertTrue(length < alphabet, length + " is not less than " + alphabet);
    }

    /// 200 drafts that cite 20 texts each, of which every Question has some of its own.
    public static CitationMap large() {
        var random = new Random(20);
        var all = new LinkedHashMap<DraftEntry, Citations>();
        for (int i = 0; i < 200; i++) {
            int question = 1 + i % 7;
            var texts = new ArrayList<String>();
            for (int k = 0; k < 20; k++)
                texts.add(
                        "ITU-T Y."
                                + (4000 + question * 60 + random.nextInt(k < 15 ? 60 : 400))
                                + " (2016)");
            put(
                    all,
                    "Y.IoT-" + i,
                    question + "/20",
                    texts.stream().distinct().toArray(String[]::new));
        }
        return CitationMap.of(all, Shelf.index());
    }

    @Test
    void thePictureIsSvgAndTheDocumentIsAPdf() throws IOException {
        var svg = MapSvg.of(small());
        assertTrue(svg.text().contains("ITU-T Y.2060 (superseded)"));
        assertTrue(svg.text().contains("stroke-dasharray"));
        try (var desk = new Desk(home)) {
            var file = home.resolve("map.pdf");
            var document = new MapDocument(svg, "Citations").document();
            desk.export(
                    new ExportJob(
                            new Subject("map", document, List.of()), ExportJob.Format.PDF, file));
            assertTrue(Files.size(file) > 5000);
            Files.createDirectories(Path.of("target", "tour"));
            Files.copy(
                    file,
                    Path.of("target", "tour", "citation-map.pdf"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(Path.of("target", "tour", "citation-map.svg"), svg.text());
        }
    }
}
