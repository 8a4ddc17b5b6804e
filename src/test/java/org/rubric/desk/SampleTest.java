package org.rubric.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rubric.Manuscript;
import org.rubric.document.Apparatus;
import org.rubric.document.Approval;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Exhibit;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Inline;
import org.rubric.document.Media;
import org.rubric.document.MeetingHeader;
import org.rubric.document.People;
import org.rubric.document.Settings;
import org.rubric.interchange.bundle.BundleFormat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// The sample draft is written in `src/test/resources/sample` and kept as JSON among the resources.
/// When the source changes, run this test with `-Dsample.write=true`.
class SampleTest {
    private static final Path KEPT = Path.of("resources/sample/Y.IoT-flood.json");

    @Test
    void theResourceIsWhatTheSourceSays() throws IOException {
        var made = made();
        if (Boolean.getBoolean("sample.write")) {
            var json = new ByteArrayOutputStream();
            BundleFormat.write(made, json);
            Files.createDirectories(KEPT.getParent());
            Files.write(KEPT, json.toByteArray());
        }
        try (var in = Files.newInputStream(KEPT)) {
            assertEquals(made, BundleFormat.read(in));
        }
    }

    @Test
    void theSampleHoldsWhatTheFirstTenMinutesNeed() {
        var draft = Sample.draft();
        assertEquals("Y.IoT-flood", draft.front().identity().name());
        assertEquals(List.of("4/20"), draft.front().people().questions());
        assertEquals(19, words(text(draft.front().overview().summary())));
        var general = (Block.Clause) draft.find(Id.of("general")).orElseThrow();
        var sentence = general.body().get(1);
        assertEquals(
                List.of("CrossReference", "Citation"),
                sentence.runs().stream()
                        .filter(run -> !(run instanceof Inline.Text))
                        .map(run -> run.getClass().getSimpleName())
                        .toList());
        assertTrue(
                Inline.text(sentence.runs()).startsWith("The gateway is required to report the"));
        assertEquals(1, count(draft, Exhibit.Figure.class));
        assertEquals(1, count(draft, Exhibit.Equation.class));
        assertEquals(5, count(draft, Exhibit.Table.class));
    }

    @Test
    void exactlyOneReferenceFollowsWhenReportingIsMoved() {
        var targets = new ArrayList<Id>();
        Sample.draft()
                .forEach(
                        block -> {
                            for (var run : block.runs())
                                if (run instanceof Inline.CrossReference reference)
                                    targets.add(reference.target());
                        });
        var moved = List.of(Id.of("general"), Id.of("reporting"));
        assertEquals(1, targets.stream().filter(moved::contains).count());
    }

    @Test
    void everyReferenceHasATargetAndEveryIdIsUnique() {
        var draft = Sample.draft();
        var ids = new HashSet<Id>();
        draft.forEach(block -> assertTrue(ids.add(block.id()), () -> "Twice: " + block.id()));
        draft.forEach(
                block -> {
                    for (var run : block.runs()) {
                        if (run instanceof Inline.CrossReference reference)
                            assertTrue(ids.contains(reference.target()), reference::toString);
                        if (run instanceof Inline.Citation citation)
                            assertTrue(ids.contains(citation.target()), citation::toString);
                    }
                });
    }

    @Test
    void theTextIsAboutTwentyPagesLong() {
        var all = new ArrayList<Block>();
        Sample.draft().forEach(all::add);
        int words = words(text(all));
        assertTrue(words > 5_800 && words < 6_800, "Words: " + words);
    }

    private static Document made() throws IOException {
        var script = new Manuscript(new String(read("Y.IoT-flood.txt"), StandardCharsets.UTF_8));
        var front =
                new FrontMatter(
                        new Identity(
                                "",
                                "Y.IoT-flood",
                                "Requirements of flood sensing gateways",
                                DocumentKind.RECOMMENDATION,
                                "",
                                "en"),
                        new Approval("AAP", "Under study", "", "", "20", ""),
                        new People(List.of(), List.of("4/20"), "Y.IoT-flood"),
                        script.overview(),
                        header(),
                        List.of());
        var media = Media.of("image/svg+xml", read("flood-system.svg"));
        return new Document(
                Id.of("Y.IoT-flood"),
                Settings.COMPUTED,
                front,
                script.body(),
                Apparatus.EMPTY,
                Map.of("flood-system.svg", media));
    }

    private static MeetingHeader header() {
        return new MeetingHeader(
                "TD",
                "",
                new MeetingHeader.Sitting("2025-2028", "20", "", "E-meeting, 19 January 2027"),
                "Editors",
                "Discussion",
                MeetingHeader.Liaison.NONE);
    }

    private static byte[] read(String name) throws IOException {
        try (var in = SampleTest.class.getResourceAsStream("/sample/" + name)) {
            return in.readAllBytes();
        }
    }

    private static long count(Document draft, Class<? extends Block> kind) {
        var found = new ArrayList<Block>();
        draft.forEach(block -> found.add(block));
        return found.stream().filter(kind::isInstance).count();
    }

    private static String text(List<Block> blocks) {
        var words = new StringBuilder();
        for (var block : blocks) words.append(Inline.text(block.runs())).append('\n');
        return words.toString();
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
