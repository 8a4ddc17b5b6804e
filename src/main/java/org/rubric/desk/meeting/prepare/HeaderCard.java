package org.rubric.desk.meeting.prepare;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;

/// What the header table of a file says.
///
/// @param number empty: none is written
/// @param item name of the text that the file is, if it is one; empty: it is not
/// @param overview its abstract
record HeaderCard(
        String number,
        String title,
        String source,
        List<String> questions,
        String item,
        String overview) {
    static final HeaderCard NONE = new HeaderCard("", "", "", List.of(), "", "");

    /// Larger files are not looked into; their names are read.
    private static final long LARGEST = 40L << 20;

    private static final int LONGEST = 2000;

    HeaderCard {
        questions = List.copyOf(questions);
    }

    /// @param troubles hears a sentence when a file is not what its name says
    static HeaderCard of(Path file, List<String> troubles) {
        var name = String.valueOf(file.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".docx")) return NONE;
        try {
            if (Files.size(file) > LARGEST) return NONE;
            return of(new WordImporter().read(file, Progress.NONE).base());
        } catch (IOException e) {
            troubles.add(Words.of("file.trouble", name, e.getMessage()));
            return NONE;
        }
    }

    static HeaderCard of(Document document) {
        var front = document.front();
        var identity = front.identity();
        var name =
                identity.provisionalName().isEmpty()
                        ? identity.designation()
                        : identity.provisionalName();
        boolean text = !identity.kind().meeting() && scoped(document);
        var item = text ? name : "";
        var questions = new ArrayList<String>();
        for (var each : front.people().questions())
            try {
                questions.addAll(Known.questions(each));
            } catch (IllegalArgumentException _) {
                // Something else stands where the Questions do.
            }
        return new HeaderCard(
                cut(front.header().number()),
                cut(identity.title()),
                cut(front.header().source()),
                questions,
                cut(item),
                cut(words(front.overview().summary())));
    }

    boolean isEmpty() {
        return title.isEmpty() && number.isEmpty();
    }

    /// A text has a clause on its scope; a contribution about it has not.
    private static boolean scoped(Document document) {
        for (var block : document.body())
            if (block instanceof Block.Clause clause
                    && Inline.text(clause.title().runs()).strip().equalsIgnoreCase("scope"))
                return true;
        return false;
    }

    private static String words(List<Block> blocks) {
        return blocks.stream()
                .map(block -> Inline.text(block.runs()).strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String cut(String words) {
        var bare = words.strip();
        return bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
    }
}
