package org.rubric.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.interchange.pdf.PdfValidator;
import org.rubric.typesetting.Look;
import org.rubric.repository.files.KeptFiles;

/// The picture that the user has for covers.
class CoverArtTest {
    @TempDir Path folder;

    private Path picture(String name, int width, int height) throws IOException {
        var file = folder.resolve(name);
        ImageIO.write(
                new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    @Test
    void aCopyIsKeptUnderAPlainNameAndOnlyOne() throws IOException {
        var art = new CoverArt(KeptFiles.plainly(folder.resolve("home")));
        assertEquals(Optional.empty(), art.name());
        assertTrue(art.picture().isEmpty());
        var first = picture("été 1.png", 30, 90);
        art.take(first);
        Files.delete(first);
        assertEquals(Optional.of("_t__1.png"), art.name());
        assertTrue(art.picture().isPresent());
        art.take(picture("second.png", 30, 90));
        assertEquals(Optional.of("second.png"), art.name());
        art.forget();
        assertEquals(Optional.empty(), art.name());
    }

    @Test
    void whatIsNoPictureIsNotTakenAndTheOldOneStays() throws IOException {
        var art = new CoverArt(KeptFiles.plainly(folder.resolve("home")));
        art.take(picture("good.png", 30, 90));
        var bad = Files.writeString(folder.resolve("bad.png"), "no picture");
        assertThrows(IOException.class, () -> art.take(bad));
        assertThrows(IOException.class, () -> art.take(folder.resolve("gone.png")));
        assertEquals(Optional.of("good.png"), art.name());
    }

    /// A tall strip, a whole page, a picture that is far too wide.
    @Test
    void aCoverWithAPictureConforms() throws IOException {
        for (int width : new int[] {20, 70, 900})
            try (var desk = new Desk(folder.resolve("home" + width))) {
                desk.cover().take(picture("art.png", width, 100));
                var subject = new Subject("sample", Sample.draft(), List.of());
                var file = folder.resolve("published.pdf");
                desk.export(new ExportJob(subject, ExportJob.Format.PDF, file, Look.PUBLISHED));
                for (var verdict : new PdfValidator().validate(file))
                    assertEquals(List.of(), verdict.failures(), verdict.flavour());
            }
    }

    @Test
    void rangesComeFromTheCatalogueAndOnlyForItsSeries() {
        var ranges = SeriesRanges.of(Sample.draft(), Sample.catalogue());
        assertEquals(9, ranges.size());
        assertEquals("Y.4000–Y.4049", ranges.getFirst().numbers());
        assertFalse(ranges.stream().anyMatch(range -> range.current()), "It has no number yet");
    }
}
