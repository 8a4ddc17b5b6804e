package org.rubric.desk.review;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.desk.Sample;
import org.rubric.document.Document;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;
import org.rubric.revision.Comparison;

/// Copies that come back from LibreOffice, which writes the whole file anew in its own way.
class OfficeTest {
    @TempDir Path folder;

    @Test
    void whatLibreOfficeMakesOfTheSample() throws Exception {
        report(Sample.draft(), "sample");
    }

    @Test
    @Tag("corpus")
    void ofARealText() throws Exception {
        report(
                new WordImporter().read(Corpus.docx("Y.3507-201812"), Progress.NONE).base(),
                "Y.3507");
    }

    private void report(Document draft, String name) throws Exception {
        var plain = told(draft, throughOffice(Posted.of(draft).edited(Edits.none())));
        System.out.println(name + " " + plain.size());
        plain.forEach(System.out::println);
    }

    private List<String> told(Document draft, Path file) throws IOException {
        var answer = new ReturnJob(draft, file).run(Progress.NONE);
        System.out.println(answer.sign() + " " + answer.likeness());
        var told = new ArrayList<String>();
        for (var proposal : answer.proposals())
            for (var change : Comparison.of(proposal.before(), proposal.after()).changes())
                told.add(change.sentence());
        return told;
    }

    private Path throughOffice(Posted posted) throws IOException, InterruptedException {
        var file = posted.in(folder, "returned.docx");
        var out = Files.createDirectories(folder.resolve("out"));
        Process office;
        try {
            office =
                    new ProcessBuilder(
                                    "soffice",
                                    "-env:UserInstallation=" + folder.resolve("office").toUri(),
                                    "--headless",
                                    "--convert-to",
                                    "docx:MS Word 2007 XML",
                                    "--outdir",
                                    out.toString(),
                                    file.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("office.log").toFile())
                            .start();
        } catch (IOException e) {
            assumeTrue(false, "No LibreOffice here");
            throw e;
        }
        assertTrue(office.waitFor(180, TimeUnit.SECONDS), "LibreOffice takes too long");
        return out.resolve("returned.docx");
    }
}
