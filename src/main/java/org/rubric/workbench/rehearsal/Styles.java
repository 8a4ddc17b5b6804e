package org.rubric.workbench.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/// Writes style sheets in the form that JavaFX reads without parsing; where one lies beside a sheet
/// it is taken in its place.
final class Styles {
    private Styles() {}

    /// @param words the folder of the sheets, and the folder to write to
    static void main(String[] words) throws IOException {
        var to = Files.createDirectories(Path.of(words[1]));
        try (var sheets = Files.newDirectoryStream(Path.of(words[0]), "*.css")) {
            for (var sheet : sheets) {
                var name = sheet.getFileName().toString().replaceFirst("css$", "bss");
                Stylesheet.convertToBinary(sheet.toFile(), to.resolve(name).toFile());
            }
        }
    }
}
