package org.rubric.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.document.Inline;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.template.Template;
import org.rubric.meeting.report.ReportComposer;
import org.rubric.typesetting.Typesetter;
import org.rubric.typesetting.fonts.Typefaces;

/// Filling templates: what is wrong with one is told as its fault, and nothing is written.
class TemplateJobTest {
    @TempDir Path folder;

    private Exported filled(Path template) throws IOException {
        var subject = new Subject("draft", Sample.draft(), List.of());
        return new TemplateJob(subject, template, folder.resolve("out.docx"))
                .run(new Typesetter(new Typefaces()), Progress.NONE);
    }

    @Test
    void whatIsNoTemplateIsNamed() throws IOException {
        var wrong = Files.writeString(folder.resolve("plan.docx"), "no zip");
        var trouble = assertThrows(IOException.class, () -> filled(wrong));
        assertTrue(trouble.getMessage().startsWith("plan.docx: "), trouble.getMessage());
        assertTrue(!(trouble instanceof OutputException));
        assertTrue(!Files.exists(folder.resolve("out.docx")));
    }

    @Test
    void aTemplateThatIsNotThereIsNamed() {
        var none = folder.resolve("none.docx");
        var trouble = assertThrows(IOException.class, () -> filled(none));
        assertEquals("There is no file " + none + ".", trouble.getMessage());
    }

    /// A report has all that a header table asks for; this template asks for its title alone.
    @Test
    void aReportGoesWholeIntoATemplateWithoutTheExpectedLabels() throws IOException {
        var template = Template.bare().write(folder.resolve("bare.docx"));
        var report = ReportComposer.compose(Sample.meeting(), Sample.catalogue());
        var out = folder.resolve("report.docx");
        var exported =
                new TemplateJob(new Subject("report", report, List.of()), template, out)
                        .run(new Typesetter(new Typefaces()), Progress.NONE);
        var told = exported.findings().getFirst().message();
        assertTrue(told.startsWith("The template bare.docx has no cell labelled: "), told);
        for (var label : List.of("source", "meeting", "Question"))
            assertTrue(
                    told.toLowerCase(Locale.ROOT).contains(label.toLowerCase(Locale.ROOT)), told);
        var read = new OpenJob(out).read(Progress.NONE).accepted();
        var words = new StringBuilder();
        read.forEach(block -> words.append(Inline.text(block.runs())).append(' '));
        assertTrue(words.toString().contains("12 contributions were before the meeting"));
        assertTrue(words.toString().contains("Y.IoT-flood: use case of the river Zeta"));
        assertTrue(words.toString().contains("Kenji Mori"), "to the last annex");
    }

    /// `Meeting, date:` is the label of the sector's skeleton.
    @Test
    @Tag("corpus")
    void theSectorsSkeletonIsFilled() throws IOException {
        var exported = filled(Corpus.docx("ITUT-Recs-Skelet"));
        var told = exported.findings().getFirst().message();
        assertTrue(!told.contains("meeting") && told.contains("keywords"), told);
    }
}
