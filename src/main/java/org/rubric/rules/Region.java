package org.rubric.rules;

/// Which part of a Recommendation a block stands in.
public enum Region {
    SUMMARY,
    INTRODUCTION,
    SCOPE,
    REFERENCES,
    DEFINITIONS,
    ABBREVIATIONS,
    CONVENTIONS,
    /// Clause 6 and after.
    BODY,
    ANNEX,
    APPENDIX,
    BIBLIOGRAPHY,
    FOOTNOTE;

    /// Where requirements may stand.
    public boolean normative() {
        return this == BODY || this == ANNEX || this == CONVENTIONS;
    }

    /// Clauses 1 to 5.
    public boolean opening() {
        return switch (this) {
            case SCOPE, REFERENCES, DEFINITIONS, ABBREVIATIONS, CONVENTIONS -> true;
            case SUMMARY, INTRODUCTION, BODY, ANNEX, APPENDIX, BIBLIOGRAPHY, FOOTNOTE -> false;
        };
    }
}
