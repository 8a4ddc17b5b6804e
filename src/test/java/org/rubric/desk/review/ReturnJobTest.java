package org.rubric.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.desk.Sample;
import org.rubric.document.Document;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;
import org.rubric.revision.Change;
import org.rubric.revision.Comparison;

class ReturnJobTest {
    @TempDir Path folder;

    @Test
    void dump() throws IOException {
        var draft = Sample.draft();
        var posted = Posted.of(draft);
        System.out.println(posted.text().replace("<w:p>", "\n<w:p>").replace("<w:p ", "\n<w:p "));
        System.out.println(posted.part("docProps/core.xml"));
        untouched(draft, "sample");
        for (var name : List.of("T-REC-Y.3507-201812-I!!MSW-E", "T-REC-H.222.0-202308-I!!MSW-E"))
            if (java.nio.file.Files.exists(Corpus.docx(name)))
                untouched(new WordImporter().read(Corpus.docx(name), Progress.NONE).base(), name);
    }

    private void untouched(Document draft, String name) throws IOException {
        var posted = Posted.of(draft).with("word/settings.xml", Posted.of(draft).part("word/settings.xml") + " ");
        long from = System.nanoTime();
        var answer = new ReturnJob(draft, posted.in(folder, "a.docx")).run(Progress.NONE);
        System.out.println(name + " " + answer.sign() + " " + (System.nanoTime() - from) / 1_000_000 + " ms");
        for (var proposal : answer.proposals())
            for (var change : Comparison.of(proposal.before(), proposal.after()).changes())
                System.out.println(change.sentence());
    }
}
