package org.rubric.interchange.pdf;

import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Checks a PDF file by veraPDF, in this process. Some 30 ms a page for both flavours together.
public final class PdfValidator {
    private static final int FAILURES_SHOWN = 100;

    /// PDF/A-2a, then PDF/UA-1.
    public List<Verdict> validate(Path file) throws IOException {
        return validate(file, List.of("2a", "ua1"));
    }

    /// @param flavours veraPDF's names: `2a`, `2b`, `3a`, `4`, `ua1`, `ua2` …
    /// @throws IOException when the file cannot be read as a PDF
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

    private static Verdict verdict(Path file, String name, PDFAFlavour flavour) throws IOException {
        try (var in = Files.newInputStream(file);
                var parser = Foundries.defaultInstance().createParser(in, flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            return new Verdict(name, result.isCompliant(), failures(result));
        } catch (ModelParsingException | ValidationException | EncryptedPdfException e) {
            throw new IOException(file.getFileName() + " cannot be read as a PDF.", e);
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
        var count =
                tests.size() >= FAILURES_SHOWN
                        ? FAILURES_SHOWN + " times or more"
                        : tests.size() + " times";
        return rule
                + ": "
                + words
                + " ("
                + count
                + ", first at "
                + first.getLocation().getContext()
                + ")";
    }
}
