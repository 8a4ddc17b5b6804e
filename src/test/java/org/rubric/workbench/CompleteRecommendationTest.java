package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.interchange.pdf.PdfValidator;
import org.rubric.workbench.text.Drafts;

/// One whole Recommendation by keys alone, from Ctrl+N to the PDF, back to nothing and forth again.
class CompleteRecommendationTest {
    private static final String FRONT =
            """
            : Ctrl+N
            > Requirements of smart bins
            : Enter
            > Y.IoT-bins
            : Enter
            > This Recommendation specifies requirements of smart bins that report how full they are, so that cities can plan collection. It covers sensing, reporting and the exchange of data with platforms, and it gives the forms of messages and their timing for all.
            : Down
            > bin, fill level
            ! Choose the Question
            > 4
            : Enter Down*3
            """;
    private static final String OPENING =
            """
            > This Recommendation specifies requirements of smart bins and of the gateways that read them. It follows [4505
            : Enter
            >  and clause 7 of [4219
            : Enter
            > . Names of devices follow [4225
            : Enter
            > . Clocks are described in [b-ISO 8601-1].
            : Ctrl+Shift+O
            > Refer
            : Enter Down*8 End Enter
            > IETF RFC 3339
            : Tab
            > IETF RFC 3339 (2002), Date and Time on the Internet: Timestamps.
            : Ctrl+Shift+O
            > elsewhere
            : Enter Down*2
            ! New definition
            > device
            : Tab
            > [4505
            : Enter Tab
            > A piece of equipment that communicates.
            : Ctrl+Shift+O
            > Terms defined in
            : Enter Down*2
            ! New definition
            > smart bin
            : Tab*2
            > A container for waste that measures its fill level.
            : Enter
            > fill level
            : Enter
            > The part of the volume of a smart bin that is filled.
            : Down*2
            ! New abbreviation
            > MQTT
            : Tab
            > Message Queuing Telemetry Transport
            : Enter
            > IoT
            : Tab
            > Internet of Things
            : Enter
            > UTC
            : Tab
            > Coordinated Universal Time
            : Enter
            > BLE
            : Tab
            > Bluetooth Low Energy
            : Down*2 Home Shift+End
            > The words “is required to” mark a requirement that has to be met.
            """;
    private static final String GENERAL =
            """
            : Down End
            >  of smart bins
            : Down Ctrl+Alt+2
            > General
            : Enter
            > A smart bin is required to report its fill level to the platform (see [3339
            : Enter
            >  and [4219
            : Enter
            > ). It uses message queuing telemetry transport (MQTT) over Bluetooth low energy (BLE) and Internet of things (IoT) addresses:
            : Enter
            > 1) the fill level
            : Enter
            > the temperature
            : Enter Tab
            > inside
            : Enter
            > outside
            : Enter Shift+Tab
            > the time in coordinated universal time (UTC)
            : Enter*2
            > The following are out of scope:
            : Enter
            > - payment
            : Enter Tab
            > by card
            : Enter Shift+Tab
            > billing
            : Enter*2
            > NOTE Lids are not counted.
            : Enter
            """;
    private static final String TABLE =
            """
            : Ctrl+Alt+2
            > Reporting
            : Enter
            > Reports follow the periods below.
            ! Table
            > Reporting periods
            : Tab
            > Level
            : Tab
            > Period
            : Tab
            > Alarm
            : Tab
            > low
            : Tab
            > 60 min
            : Tab
            > none
            : Tab
            > high
            : Tab
            > 10 min
            : Tab
            > crew
            : Ctrl+Enter
            > The periods of @tab
            : Enter
            >  hold for all bins; the crew is called as @General
            : Enter
            >  says.
            : Ctrl+Enter Ctrl+V
            """;
    private static final String FIGURE =
            """
            > Parts of a smart bin
            : Tab
            > A bin with a sensor in its lid and an antenna
            : Enter*2
            > @fig
            : Enter
            >  shows the parts. The fill level is given by this formula:
            ! Formula
            > l = \\frac{h_0 - h}{h_0}
            : Enter
            ! Add meaning
            > is the fill level
            : Enter
            > is the depth of the empty bin
            : Enter
            > is the distance
            : Enter*2
            > The value of $h_0$ is set once
            : Ctrl+Alt+F
            > At the factory.
            : Alt+Left
            >  and kept. The formula above and @equ
            : Enter
            >  agree. The terms are those of @3.2
            : Enter
            > .
            : Enter
            ! Code block
            > { "level": 0.5 }
            : Ctrl+Enter
            """;
    private static final String REST =
            """
            : Ctrl+Alt+1
            > Security
            : Enter
            > A smart bin is prohibited from sending personal data, see @6.2
            : Enter
            >  and @6.1
            : Enter
            > .
            : Enter Ctrl+Alt+2
            > Keys
            : Enter
            > Keys follow [4219
            : Enter
            >  and [4505
            : Enter
            > , as @Reporting
            : Enter
            >  and @Table 6
            : Enter
            >  require.
            : Enter Ctrl+Alt+1
            > Management
            : Enter
            > Management uses [4225
            : Enter
            >  and @Security
            : Enter
            >  with @Keys
            : Enter
            > .
            ! New annex
            > Test procedure
            : Down*2
            > The test follows @6.1
            : Enter
            >  and Table @6-1
            : Enter
            > .
            ! New appendix
            > Use cases
            : Down*2
            > A city collects its bins as @Annex
            : Enter
            >  tells. This is @Appendix
            : Enter
            > .
            """;
    @TempDir private Path home;

    @Test
    void isWrittenMovedCheckedPrintedUndoneAndRedone() throws IOException {
        try (var open = new Stored(home)) {
            var hands = new Typist(open);
            hands.play(": Ctrl+N");
            var blank = open.document();
            hands.play(FRONT.substring(FRONT.indexOf('>')));
            assertEquals("Requirements of smart bins", identity(open).title());
            assertEquals("Y.IoT-bins", identity(open).provisionalName());
            assertEquals(List.of("4/20"), open.document().front().people().questions());
            hands.play(OPENING);
            opened(hands);
            hands.play(GENERAL);
            hands.play(TABLE.replace(" Ctrl+V", ""));
            copyPicture();
            hands.play(": Ctrl+V");
            Ui.await(() -> open.scene().getFocusOwner() instanceof javafx.scene.control.TextField);
            hands.play(FIGURE);
            hands.play(REST);
            written(hands);
            moved(open, hands);
            correct(open, hands);
            Ui.picture(open.scene(), "complete");
            hands.play(": Ctrl+S");
            Ui.await(() -> open.window.said().endsWith("version kept"));
            printed(open);
            assertTrue(hands.keys() > 2500, hands.keys() + " keys");
            backAndForth(open, blank);
        }
    }

    private static org.rubric.document.Identity identity(Stored open) {
        return open.document().front().identity();
    }

    private static void opened(Typist hands) {
        assertEquals(4, hands.many(Block.Reference.class));
        assertEquals(3, hands.many(Block.Definition.class));
        assertEquals(4, hands.many(Block.Abbreviation.class));
        assertTrue(hands.read().contains("3.2.2"), hands.read()::toString);
    }

    private void copyPicture() throws IOException {
        var file = Files.write(home.resolve("bin.png"), Drafts.river());
        Ui.run(
                () -> {
                    var content = new ClipboardContent();
                    content.putFiles(List.of(file.toFile()));
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    private static void written(Typist hands) {
        var lines = hands.read();
        for (var line :
                List.of(
                        "1) inside",
                        "2) outside",
                        "– by card",
                        "NOTE Lids are not counted.",
                        "The periods of Table 6-1 hold for all bins; the crew is called as clause 6.1 says.",
                        "Figure 6-1 shows the parts. The fill level is given by this formula:",
                        "A smart bin is prohibited from sending personal data, see clause 6.2 and 6.1.",
                        "Keys follow [ITU-T Y.4219] and [ITU-T Y.4505], as clause 6.2 and Table 6-1 require.",
                        "Management uses [ITU-T Y.4225] and clause 7 with clause 7.1.",
                        "The test follows clause 6.1 and Table 6-1.",
                        "A city collects its bins as Annex A tells. This is Appendix I."))
            assertTrue(lines.contains(line), () -> line + " is not in " + lines);
        assertTrue(hands.references() >= 20, hands.references() + " references");
        assertEquals(1, hands.many(Exhibit.Figure.class));
        assertEquals(3, hands.many(Exhibit.Where.class));
        assertEquals(1, hands.many(Block.Code.class));
    }

    private static void moved(Stored open, Typist hands) {
        hands.play(
                """
                : Ctrl+Shift+O
                > Reporting
                : Enter Alt+Shift+Up
                """);
        assertTrue(
                Ui.on(open.window::said).matches("Moved clause 6\\.2; \\d+ references followed"),
                open.window::said);
        var lines = hands.read();
        for (var line :
                List.of(
                        "The periods of Table 6-1 hold for all bins; the crew is called as clause 6.2 says.",
                        "A smart bin is prohibited from sending personal data, see clause 6.1 and 6.2.",
                        "The test follows clause 6.2 and Table 6-1."))
            assertTrue(lines.contains(line), () -> line + " is not in " + lines);
    }

    /// What only the author can say: the year of a text that the catalogue gives none, where an
    /// appendix is to be mentioned.
    private static final Set<String> ASKED = Set.of("REF-09", "ANX-04");

    /// Each check clicked and mended by Ctrl+. until nothing is left but what is told for
    /// information or has to be asked.
    private static void correct(Stored open, Typist hands) {
        settled(open);
        for (int i = 0; i < 12 && !grave(open).isEmpty(); i++) {
            var before = grave(open);
            Ui.run(() -> open.window.write().judging().go(before.getFirst()));
            hands.play(": Ctrl+. Enter");
            if (before.getFirst().code().equals("REF-01"))
                hands.type("Date and time – Representations for information interchange.");
            Ui.await(
                    () ->
                            open.window.write().judging().findings().stream()
                                    .noneMatch(before.getFirst()::equals));
            settled(open);
        }
        assertEquals(List.of(), grave(open));
        assertEquals(5, hands.many(Block.Reference.class));
    }

    private static void settled(Stored open) {
        var version = open.session().snapshot().version();
        for (int i = 0; i < 40; i++) Ui.settle();
        assertEquals(version, open.session().snapshot().version());
    }

    private static List<Finding> grave(Stored open) {
        return Ui.on(() -> open.window.write().judging().findings()).stream()
                .filter(f -> f.severity() != Severity.NOTE && !ASKED.contains(f.code()))
                .toList();
    }

    private void printed(Stored open) throws IOException {
        open.press(KeyCode.P, false, true, false);
        open.press(KeyCode.ENTER);
        open.release(KeyCode.ENTER);
        var later = open.button("Later");
        Ui.run(later::fire);
        Ui.await(() -> open.window.said().startsWith("Wrote"));
        var file = home.resolve("Draft_new_Rec._ITU-T_Y.IoT-bins.pdf");
        assertTrue(Files.exists(file), Ui.on(open.window::said));
        for (var verdict : new PdfValidator().validate(file))
            assertTrue(verdict.compliant(), verdict::toString);
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var words = new PDFTextStripper().getText(pdf).replace('\u00A0', ' ');
            for (var word :
                    List.of(
                            "Requirements of smart bins",
                            "4/20",
                            "Table 6-1",
                            "Figure 6-1",
                            "(6-1)",
                            "Annex A",
                            "Appendix I",
                            "[b-ISO 8601-1]",
                            "3.2.2",
                            "see clause 6.1"))
                assertTrue(words.replace('\u2011', '-').contains(word), word);
        }
    }

    private static void backAndForth(Stored open, Document blank) {
        var session = open.session();
        var done = open.document();
        int steps = 0;
        while (Ui.on(() -> session.history().undoable()).isPresent() && ++steps < 5000)
            Ui.run(session::undo);
        assertEquals(blank, open.document());
        while (Ui.on(() -> session.history().redoable()).isPresent() && --steps > -5000)
            Ui.run(session::redo);
        assertEquals(done, open.document());
    }
}
