package org.rubric.interchange.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a file keeps to, and says that it keeps to.
public enum Standard {
    /// PDF/A-2a and PDF/UA-1.
    A2A("2a", List.of("2a", "ua1")),
    /// PDF/A-3a and PDF/UA-1: the same with attachments.
    A3A("3a", List.of("3a", "ua1")),
    /// PDF/A-4 and PDF/UA-2.
    A4("4", List.of("4", "ua2")),
    /// PDF/A-4f and PDF/UA-2: the same with attachments.
    A4F("4f", List.of("4f", "ua2")),
    /// Tagged like the others but without their marks: what may lack something that they ask for.
    UNMARKED("unmarked", List.of());

    private final String word;
    private final List<String> flavours;

    Standard(String word, List<String> flavours) {
        this.word = word;
        this.flavours = flavours;
    }

    /// The standard of that word: `2a`, `3a`, `4`, `4f` or `unmarked`; also `a2a+ua1` and its like.
    public static Optional<Standard> of(String word) {
        var bare = word.replaceFirst("^a(?=[234])", "").replaceFirst("\\+ua[12]$", "");
        return Arrays.stream(values()).filter(s -> s.word.equals(bare)).findFirst();
    }

    /// The word for it on a command line.
    public String word() {
        return word;
    }

    /// What a checker is asked for.
    public List<String> flavours() {
        return flavours;
    }

    /// Whether files may be attached (ISO 19005-3, 6.8; ISO 19005-4, annex A).
    public boolean attaches() {
        return this == A3A || this == A4F;
    }

    /// Whether it builds on PDF 2.0.
    boolean second() {
        return this == A4 || this == A4F;
    }

    boolean marked() {
        return this != UNMARKED;
    }
}
