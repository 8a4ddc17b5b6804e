package org.rubric.interchange.pdf;

import org.rubric.interchange.wording.Words;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.processor.reports.enums.JobEndStatus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Checks a PDF file by veraPDF, in this process. Takes some 30 ms a page for both flavours
/// together; a file that takes longer than the limit for one of them is given up.
///
/// @param limit for each flavour
public record PdfValidator(Duration limit) {
    private static final int FAILURES_SHOWN = 100;
    private static final Pattern PAGE = Pattern.compile("pages\\[(\\d+)]");

    /// Gives up after ten minutes.
    public PdfValidator() {
        this(Duration.ofMinutes(10));
    }

    /// As what the file says that it is: an archival kind, then an accessible one. A file that says
    /// nothing is asked for PDF/A-2a and PDF/UA-1.
    public List<Verdict> validate(Path file) throws IOException {
        return validate(file, Claims.of(file));
    }

    /// @param flavours veraPDF's names: `2a`, `2b`, `3a`, `4`, `4f`, `ua1`, `ua2` …
    /// @throws IOException when the file cannot be read as a PDF, or not within the limit
    /// @throws IllegalArgumentException for a flavour that there is not
    public List<Verdict> validate(Path file, List<String> flavours) throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        var verdicts = new ArrayList<Verdict>();
        for (var name : flavours) {
            var flavour = PDFAFlavour.fromString(name);
            if (flavour == PDFAFlavour.NO_FLAVOUR)
                throw new IllegalArgumentException("No such kind of PDF: " + name);
            verdicts.add(verdict(file, name, flavour));
        }
        return verdicts;
    }

    /// Runtime exceptions too: the checker's own, on files that are no good PDF.
    private Verdict verdict(Path file, String name, PDFAFlavour flavour) throws IOException {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(file.toFile(), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            var result = bounded(validator, parser);
            if (result.getJobEndStatus() != JobEndStatus.NORMAL)
                throw new IOException(
                        Words.of("pdf.check.long", file.getFileName(), limit.toSeconds()));
            return new Verdict(name, result.isCompliant(), failures(result));
        } catch (ModelParsingException
                | ValidationException
                | EncryptedPdfException
                | RuntimeException e) {
            throw new IOException(Words.of("pdf.unread", file.getFileName()), e);
        }
    }

    private ValidationResult bounded(PDFAValidator validator, PDFAParser parser)
            throws ValidationException {
        var watch =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try {
                                        Thread.sleep(limit);
                                        validator.cancelValidation(JobEndStatus.TIMEOUT);
                                    } catch (InterruptedException _) {
                                        Thread.currentThread().interrupt();
                                    }
                                });
        try {
            return validator.validate(parser);
        } finally {
            watch.interrupt();
        }
    }

    private static List<String> failures(ValidationResult result) {
        Map<String, List<TestAssertion>> broken = new LinkedHashMap<>();
        for (var test : result.getTestAssertions())
            if (test.getStatus() == TestAssertion.Status.FAILED)
                broken.computeIfAbsent(rule(test), _ -> new ArrayList<>()).add(test);
        var sentences = new ArrayList<String>();
        broken.forEach((rule, tests) -> sentences.add(sentence(rule, tests)));
        return sentences;
    }

    private static String rule(TestAssertion test) {
        return test.getRuleId().getClause() + "-" + test.getRuleId().getTestNumber();
    }

    private static String sentence(String rule, List<TestAssertion> tests) {
        var first = tests.getFirst();
        var words = first.getMessage().strip().replaceAll("\\s+", " ");
        var many = tests.size() == FAILURES_SHOWN ? "pdf.failed.more" : "pdf.failed.times";
        return Words.of(
                "pdf.failed",
                rule,
                words,
                Words.of(many, tests.size()),
                place(first.getLocation().getContext()));
    }

    /// The page, or where there is none the last steps to the object.
    private static String place(String context) {
        var page = PAGE.matcher(context);
        if (page.find()) return Words.of("pdf.failed.page", Integer.parseInt(page.group(1)) + 1);
        int step = context.lastIndexOf('/', Math.max(0, context.lastIndexOf('/') - 1));
        return Words.of("pdf.failed.at", context.substring(step + 1));
    }
}
