package org.rubric.typesetting.fonts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The faces that come with the program: Liberation Serif, Sans and Mono, metric twins of Times New
/// Roman, Arial and Courier New; beside them, for scripts that these lack, fonts of the machine.
/// Each is read when first asked for.
public final class Typefaces {
    /// A family of four faces.
    public enum Family {
        SERIF("LiberationSerif"),
        SANS("LiberationSans"),
        MONO("LiberationMono");

        private final String file;

        Family(String file) {
            this.file = file;
        }
    }

    private final Map<Family, Typeface[]> faces = new EnumMap<>(Family.class);
    private final FontShelf shelf;
    private final Optional<Path> folder;

    /// With the fonts of the system.
    public Typefaces() {
        this(FontFolders.installed());
    }

    /// @param folders with fonts for other scripts, in order of preference
    public Typefaces(List<Path> folders) {
        shelf = new FontShelf(folders);
        folder = folders.stream().findFirst();
    }

    /// Where a person puts fonts; it need not be there yet.
    public Optional<Path> folder() {
        return folder;
    }

    /// A face of the machine that has a letter or mark of another script.
    public Optional<Typeface> covering(int character, boolean bold) {
        return shelf.covering(character, bold);
    }

    /// @throws IllegalStateException if the program was packed without its fonts
    public synchronized Typeface face(Family family, boolean bold, boolean italic) {
        var four = faces.computeIfAbsent(family, _ -> new Typeface[4]);
        int index = (bold ? 1 : 0) + (italic ? 2 : 0);
        if (four[index] == null) four[index] = read(family, bold, italic);
        return four[index];
    }

    private static Typeface read(Family family, boolean bold, boolean italic) {
        var style = bold ? italic ? "BoldItalic" : "Bold" : italic ? "Italic" : "Regular";
        var name = family.file + "-" + style;
        try (var file = Typefaces.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
            if (file == null) throw new IllegalStateException("The font " + name + " is missing");
            return new Typeface(name, TrueType.read(file.readAllBytes()).getFirst());
        } catch (IOException e) {
            throw new IllegalStateException("The font " + name + " cannot be read", e);
        }
    }
}
