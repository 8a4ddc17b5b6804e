package org.rubric.interchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.typesetting.Look;
import org.rubric.typesetting.Redlines;
import org.rubric.typesetting.Typefaces;
import org.rubric.typesetting.Typesetter;
import org.rubric.typesetting.furniture.Finishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What was changed between two versions, in the file.
class RedlineFileTest {
    private static final Typesetter TYPESETTER = new Typesetter(new Typefaces());

    @ParameterizedTest
    @EnumSource(value = Standard.class, mode = EnumSource.Mode.EXCLUDE, names = "UNMARKED")
    void everyStandardIsKept(Standard standard) throws IOException {
        var redline = Redlines.everything();
        Files.createDirectories(Path.of("target", "tour"));
        for (var look : List.of(Look.DRAFT, Look.PUBLISHED)) {
            var named = look.with(Finishing.PLAIN.since("SG20-TD1234/GEN"));
            var imprint = redline.imprint(named, TYPESETTER);
            var file =
                    Path.of(
                            "target",
                            "tour",
                            "redline-" + look.name() + "-" + standard.word() + ".pdf");
            Files.write(file, StandardTest.bytes(imprint, StandardTest.edition(standard)));
            for (var verdict : new PdfValidator().validate(file, standard.flavours()))
                assertEquals(List.of(), verdict.failures(), standard + " as " + verdict.flavour());
        }
    }
}
