package org.rubric.typesetting.line;

import java.util.Map;
import java.util.Optional;

/// Signs of mathematics that the text faces lack, as the LaTeX that draws them. They stand in
/// running text as small drawings; a reader is told the character itself.
final class Symbols {
    private static final Map<Integer, String> LATEX =
            Map.ofEntries(
                    Map.entry(0x2040, "\\frown"),
                    Map.entry(0x21A6, "\\mapsto"),
                    Map.entry(0x21D0, "\\Leftarrow"),
                    Map.entry(0x21D2, "\\Rightarrow"),
                    Map.entry(0x21D4, "\\Leftrightarrow"),
                    Map.entry(0x2200, "\\forall"),
                    Map.entry(0x2203, "\\exists"),
                    Map.entry(0x2204, "\\nexists"),
                    Map.entry(0x2205, "\\emptyset"),
                    Map.entry(0x2207, "\\nabla"),
                    Map.entry(0x2208, "\\in"),
                    Map.entry(0x2209, "\\notin"),
                    Map.entry(0x220B, "\\ni"),
                    Map.entry(0x2213, "\\mp"),
                    Map.entry(0x2216, "\\setminus"),
                    Map.entry(0x2218, "\\circ"),
                    Map.entry(0x221D, "\\propto"),
                    Map.entry(0x2220, "\\angle"),
                    Map.entry(0x2223, "\\mid"),
                    Map.entry(0x2225, "\\parallel"),
                    Map.entry(0x2227, "\\wedge"),
                    Map.entry(0x2228, "\\vee"),
                    Map.entry(0x222A, "\\cup"),
                    Map.entry(0x2234, "\\therefore"),
                    Map.entry(0x2235, "\\because"),
                    Map.entry(0x223C, "\\sim"),
                    Map.entry(0x2243, "\\simeq"),
                    Map.entry(0x2245, "\\cong"),
                    Map.entry(0x226A, "\\ll"),
                    Map.entry(0x226B, "\\gg"),
                    Map.entry(0x227A, "\\prec"),
                    Map.entry(0x227B, "\\succ"),
                    Map.entry(0x2282, "\\subset"),
                    Map.entry(0x2283, "\\supset"),
                    Map.entry(0x2286, "\\subseteq"),
                    Map.entry(0x2287, "\\supseteq"),
                    Map.entry(0x228E, "\\uplus"),
                    Map.entry(0x2295, "\\oplus"),
                    Map.entry(0x2297, "\\otimes"),
                    Map.entry(0x22A2, "\\vdash"),
                    Map.entry(0x22A4, "\\top"),
                    Map.entry(0x22A5, "\\bot"),
                    Map.entry(0x22A8, "\\models"),
                    Map.entry(0x22C0, "\\bigwedge"),
                    Map.entry(0x22C1, "\\bigvee"),
                    Map.entry(0x22C2, "\\bigcap"),
                    Map.entry(0x22C3, "\\bigcup"),
                    Map.entry(0x2308, "\\lceil"),
                    Map.entry(0x2309, "\\rceil"),
                    Map.entry(0x230A, "\\lfloor"),
                    Map.entry(0x230B, "\\rfloor"),
                    Map.entry(0x2713, "\\checkmark"),
                    Map.entry(0x2714, "\\checkmark"),
                    Map.entry(0x2751, "\\square"),
                    Map.entry(0x27E8, "\\langle"),
                    Map.entry(0x27E9, "\\rangle"),
                    Map.entry(0x27F6, "\\longrightarrow"),
                    Map.entry(0x27F9, "\\Longrightarrow"));

    private Symbols() {}

    static Optional<String> latex(int character) {
        return Optional.ofNullable(LATEX.get(character));
    }
}
