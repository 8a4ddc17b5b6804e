package org.rubric.desk.register;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubric.meeting.TitleForm;

/// What the title of a document tells beside what [TitleForm] reads: the sector keeps its lists by
/// titles.
///
/// @param former provisional name in "(ex Y.abc)"; empty: none
/// @param to addressee of a liaison statement; empty: none
/// @param information who gets it for information; empty: nobody
public record TitleFacts(
        TitleForm form, Set<Sign> signs, String former, String to, String information) {
    private static final Pattern EX = Pattern.compile("\\(ex\\.?\\s+([^)]+)\\)");
    private static final Pattern A5 = Pattern.compile("(?<![\\w.])A\\.5(?![\\w.]*\\d)");
    private static final Pattern A1 = Pattern.compile("(?<![\\w.])A\\.1(?![\\w.]*\\d)");

    /// What a document is, as its title says.
    public enum Sign {
        LIAISON_IN,
        LIAISON_OUT,
        NEW_WORK_ITEM,
        BASE_TEXT,
        JUSTIFICATION_A1,
        REFERENCES_A5,
        REPORT,
        AGENDA,
        CONSENT,
        DETERMINATION
    }

    public static TitleFacts read(String title) {
        var signs = EnumSet.noneOf(Sign.class);
        var lower = title.toLowerCase(Locale.ROOT);
        if (lower.matches("ls/[ir].*")) signs.add(Sign.LIAISON_IN);
        if (lower.startsWith("ls/o")) signs.add(Sign.LIAISON_OUT);
        if (lower.contains("new work item")) signs.add(Sign.NEW_WORK_ITEM);
        if (lower.matches(".*\\b(?:base ?line|base) text\\b.*")) signs.add(Sign.BASE_TEXT);
        if (A1.matcher(title).find()) signs.add(Sign.JUSTIFICATION_A1);
        if (A5.matcher(title).find()) signs.add(Sign.REFERENCES_A5);
        if (lower.startsWith("report of") || lower.startsWith("draft report"))
            signs.add(Sign.REPORT);
        if (lower.matches("(?:draft |proposed )?agenda.*")) signs.add(Sign.AGENDA);
        if (lower.matches("(?:for )?consent\\b.*")) signs.add(Sign.CONSENT);
        if (lower.matches("(?:for )?determination\\b.*")) signs.add(Sign.DETERMINATION);
        var ex = EX.matcher(title);
        var bare = A1.matcher(A5.matcher(title).replaceAll("")).replaceAll("");
        return new TitleFacts(
                TitleForm.read(bare),
                signs,
                ex.find() ? ex.group(1).strip() : "",
                or(TitleForm.action(title)),
                or(TitleForm.information(title)));
    }

    /// The text that the document is about: what it is called now, else what it was called.
    public String workItem() {
        return form.workItem().isEmpty() ? former : form.workItem();
    }

    private static String or(Optional<String> words) {
        return words.orElse("");
    }
}
