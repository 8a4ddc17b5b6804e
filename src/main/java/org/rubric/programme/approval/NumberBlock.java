package org.rubric.programme.approval;

import java.util.regex.Pattern;

/// The blocks of numbers of the Y.4000 series by subject, as a list of 2018 has them (procedures
/// 11); later changes are not known here.
public enum NumberBlock {
    DEFINITIONS(
            4050, 4099, "definitions and terminology", "definition|terms?|terminolog|vocabular"),
    IDENTIFICATION(
            4800,
            4899,
            "identification and security",
            "identif|security|secure|privacy|trust|authentic"),
    EVALUATION(4900, 4999, "evaluation and assessment", "evaluat|assess|indicator|maturity"),
    MANAGEMENT(
            4700,
            4799,
            "management, control and performance",
            "manage|control|performance|monitor"),
    REQUIREMENTS(4100, 4249, "requirements and use cases", "requirement|use cases?|capabilit"),
    FRAMEWORKS(
            4400,
            4549,
            "frameworks, architectures and protocols",
            "framework|architectur|protocol|reference model|interface"),
    INFRASTRUCTURE(
            4250,
            4399,
            "infrastructure, connectivity and networks",
            "infrastructure|connectiv|network|gateway"),
    SERVICES(
            4550,
            4699,
            "services, applications and data",
            "services?|application|data|computation"),
    GENERAL(4000, 4049, "general", "overview|general|concept");

    private final int first;
    private final int last;
    private final String words;
    private final Pattern subject;

    NumberBlock(int first, int last, String words, String subject) {
        this.first = first;
        this.last = last;
        this.words = words;
        this.subject = Pattern.compile("\\b(?:" + subject + ")", Pattern.CASE_INSENSITIVE);
    }

    public int first() {
        return first;
    }

    public int last() {
        return last;
    }

    /// What it is for.
    public String words() {
        return words;
    }

    /// The block whose subject the title names first; none is named: the general one. What a title
    /// begins with says more than what it ends with.
    public static NumberBlock of(String title) {
        var found = GENERAL;
        int at = Integer.MAX_VALUE;
        for (var block : values()) {
            var hit = block.subject.matcher(title);
            if (hit.find() && hit.start() < at) {
                found = block;
                at = hit.start();
            }
        }
        return found;
    }
}
