package org.rubric.drawing.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.drawing.Drawings;
import org.rubric.drawing.Pictures;
import org.rubric.drawing.recording.Ink;
import org.rubric.drawing.recording.Recording;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

class SvgTest {

    private static final String HEAD =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                    + " width='96' height='48' viewBox='0 0 96 48'>";

    private static Recording drawn(String inside) throws IOException {
        return (Recording) Drawings.decode("image/svg+xml", bytes(HEAD + inside + "</svg>"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String refused(String file) {
        return assertThrows(
                        IOException.class,
                        () ->
                                assertTimeoutPreemptively(
                                        Duration.ofSeconds(30),
                                        () -> Drawings.decode("image/svg+xml", bytes(file))))
                .getMessage();
    }

    @Test
    void pixelsAreThreeQuartersOfAPoint() throws IOException {
        var drawing = drawn("<rect x='8' y='8' width='16' height='8' fill='red'/>");
        assertEquals(72, drawing.width(), 0.001);
        assertEquals(36, drawing.height(), 0.001);
        var ink = (Ink.Fill) drawing.inks().getFirst();
        assertEquals(Color.RED, ink.paint());
        assertEquals(6, ink.box().getX(), 0.001);
        assertEquals(12, ink.box().getWidth(), 0.001);
    }

    @Test
    void millimetresAreMillimetres() throws IOException {
        var file =
                HEAD.replace("'96'", "'254mm'").replace("'48'", "'127mm'")
                        + "<rect width='9' height='9'/></svg>";
        assertEquals(720, Drawings.decode("image/svg+xml", bytes(file)).width(), 0.5);
    }

    @Test
    void fontsAreReplacedWhereverTheyAreNamed() throws IOException {
        var expected = drawn("<text y='20' font-family='Liberation Sans'>Width</text>").extent();
        for (var text :
                new String[] {
                    "<text y='20' font-family='Arial, sans-serif'>Width</text>",
                    "<text y='20' style='font-family:Calibri;fill:black'>Width</text>",
                    "<style>.a{font-family:\"Helvetica Neue\",Arial}</style><text y='20' class='a'>Width</text>",
                    "<style><![CDATA[text{font-family:'Open Sans'}]]></style><text y='20'>Width</text>"
                }) assertEquals(expected, drawn(text).extent(), text);
    }

    @Test
    void lettersOfOtherScriptsComeFromTheSystem() throws IOException {
        assertTrue(
                drawn("<text y='20' font-family='Arial'>a\u0416\u2208</text>").inks().size() >= 1);
    }

    @Test
    void masksGradientsAndPatternsShow() throws IOException {
        var image =
                Pictures.painted(
                        drawn(
                                "<mask id='m'><rect width='48' height='48' fill='white'/></mask>"
                                        + "<radialGradient id='r'><stop stop-color='lime'/><stop offset='1' stop-color='lime'/></radialGradient>"
                                        + "<pattern id='p' width='8' height='8' patternUnits='userSpaceOnUse'><rect width='8' height='8' fill='blue'/></pattern>"
                                        + "<rect width='96' height='16' fill='red' mask='url(#m)'/>"
                                        + "<rect y='16' width='96' height='16' fill='url(#r)'/>"
                                        + "<rect y='32' width='96' height='16' fill='url(#p)'/>"),
                        2);
        assertEquals(0xFFFF0000, image.getRGB(20, 10));
        assertEquals(0xFFFFFFFF, image.getRGB(120, 10));
        assertEquals(0xFF00FF00, image.getRGB(70, 36));
        assertEquals(0xFF0000FF, image.getRGB(71, 60));
    }

    @Test
    void embeddedBitmapsAreShownAndOthersNeverFetched(@TempDir Path folder) throws IOException {
        var picture = Pictures.file("png", Pictures.image(BufferedImage.TYPE_INT_RGB, 8, 8));
        var file = Files.write(folder.resolve("a.png"), picture);
        var asked = new AtomicInteger();
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
        try {
            var net = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            var data = "data:image/png;base64," + Base64.getEncoder().encodeToString(picture);
            var drawing =
                    drawn(
                            "<image width='9' height='9' xlink:href='"
                                    + data
                                    + "'/>"
                                    + "<image width='9' height='9' xlink:href='"
                                    + net
                                    + "a.png'/>"
                                    + "<image width='9' height='9' href='"
                                    + file.toUri()
                                    + "'/>"
                                    + "<use xlink:href='"
                                    + net
                                    + "b.svg#x'/>"
                                    + "<style>@import url("
                                    + net
                                    + "c.css);</style>"
                                    + "<rect fill='url("
                                    + net
                                    + "d.svg#g)' width='3' height='3'/>");
            assertEquals(1, drawing.inks().stream().filter(i -> i instanceof Ink.Picture).count());
            assertEquals(0, asked.get());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void entitiesAreNotReplaced(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "WWWWWWWWWWWW");
        var doctype = "<!DOCTYPE svg [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>";
        var file = doctype + HEAD + "<rect width='2' height='2'/><text y='20'>&x;</text></svg>";
        try {
            var drawing = (Recording) Drawings.decode("image/svg+xml", bytes(file));
            assertTrue(drawing.extent().getWidth() < 10);
        } catch (IOException e) {
            assertTrue(e.getMessage().contains("not well-formed"), e.getMessage());
        }
    }

    @Test
    void aBillionLaughsEndAtOnce() {
        var doctype = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 12; i++)
            doctype.append("<!ENTITY a%d '%s'>".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        var message = refused(doctype + "]>" + HEAD + "<text>&a11;</text></svg>");
        assertTrue(message.matches("The .*\\."), message);
    }

    @Test
    void aBillionUsesEndAtOnce() {
        var uses = new StringBuilder(HEAD + "<g id='a0'><rect width='1' height='1'/></g>");
        for (int i = 1; i < 11; i++)
            uses.append(
                    "<g id='a%d'>%s</g>"
                            .formatted(i, "<use xlink:href='#a%d'/>".formatted(i - 1).repeat(10)));
        assertTrue(refused(uses + "</svg>").contains("complex"));
    }

    @Test
    void whatIsDearMayNotBeRepeatedTooOften() {
        var clip = "<clipPath id='c'><path d='" + "M0 0L9 9L3 8z".repeat(2_000) + "'/></clipPath>";
        var refused =
                refused(
                        HEAD
                                + clip
                                + "<rect width='9' height='9' clip-path='url(#c)'/>".repeat(1_000)
                                + "</svg>");
        assertTrue(refused.contains("complex"), refused);
    }

    @Test
    void hugePatternsDoNotFillTheMemory() {
        var pattern =
                "<pattern id='p' width='60000' height='60000' patternUnits='userSpaceOnUse'><rect width='60000' height='9'/></pattern>";
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> {
                    try {
                        drawn(pattern + "<rect width='96' height='48' fill='url(#p)'/>");
                    } catch (IOException e) {
                        assertTrue(e.getMessage().startsWith("The SVG picture"), e.getMessage());
                    }
                });
    }

    @Test
    void embeddedBitmapsThatLieAreRefused() {
        byte[] bomb = Pictures.png(Pictures.header(50_000, 50_000, 8, 6));
        var data = "data:image/png;base64," + Base64.getEncoder().encodeToString(bomb);
        assertThrows(
                IOException.class,
                () -> drawn("<image width='9' height='9' href='" + data + "'/>"));
    }

    @Test
    void brokenFilesAnswerOneSentence() {
        for (var file :
                new String[] {
                    HEAD,
                    HEAD + "<rect></svg>",
                    "<?xml version='1.0'?><html>svg</html>",
                    HEAD + "</svg>",
                    HEAD.replace("'96'", "'9e9'") + "<rect/></svg>",
                    HEAD + "<g>".repeat(5_000) + "</g>".repeat(5_000) + "</svg>"
                }) assertTrue(refused(file).matches("The .*\\."), file);
    }
}
