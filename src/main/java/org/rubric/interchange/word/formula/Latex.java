package org.rubric.interchange.word.formula;

import java.util.List;
import java.util.Map;
import org.rubric.interchange.word.archive.Node;

/// Writes an Office Math element as LaTeX. What it has no command for is kept by its words.
public final class Latex {
    private static final Map<String, String> OPERATORS =
            Map.ofEntries(
                    Map.entry("∑", "\\sum"),
                    Map.entry("∏", "\\prod"),
                    Map.entry("∐", "\\coprod"),
                    Map.entry("∫", "\\int"),
                    Map.entry("∬", "\\iint"),
                    Map.entry("∭", "\\iiint"),
                    Map.entry("∮", "\\oint"),
                    Map.entry("⋃", "\\bigcup"),
                    Map.entry("⋂", "\\bigcap"),
                    Map.entry("⋁", "\\bigvee"),
                    Map.entry("⋀", "\\bigwedge"));

    private static final Map<String, String> ACCENTS =
            Map.ofEntries(
                    Map.entry("\u0302", "\\hat"),
                    Map.entry("^", "\\hat"),
                    Map.entry("\u0303", "\\tilde"),
                    Map.entry("~", "\\tilde"),
                    Map.entry("\u0304", "\\bar"),
                    Map.entry("\u0305", "\\overline"),
                    Map.entry("¯", "\\bar"),
                    Map.entry("\u0307", "\\dot"),
                    Map.entry("\u0308", "\\ddot"),
                    Map.entry("\u030C", "\\check"),
                    Map.entry("\u0306", "\\breve"),
                    Map.entry("\u0301", "\\acute"),
                    Map.entry("\u0300", "\\grave"),
                    Map.entry("\u20D7", "\\vec"),
                    Map.entry("→", "\\vec"));

    private static final Map<String, String> FENCES =
            Map.ofEntries(
                    Map.entry("{", "\\{"),
                    Map.entry("}", "\\}"),
                    Map.entry("⟨", "\\langle"),
                    Map.entry("⟩", "\\rangle"),
                    Map.entry("〈", "\\langle"),
                    Map.entry("〉", "\\rangle"),
                    Map.entry("⌈", "\\lceil"),
                    Map.entry("⌉", "\\rceil"),
                    Map.entry("⌊", "\\lfloor"),
                    Map.entry("⌋", "\\rfloor"),
                    Map.entry("‖", "\\|"),
                    Map.entry("∥", "\\|"),
                    Map.entry("", "."));

    private final StringBuilder out = new StringBuilder();

    private Latex() {}

    /// The LaTeX of `m:oMath`, without delimiters.
    public static String of(Node omml) {
        var writer = new Latex();
        writer.children(omml);
        return writer.out.toString().strip().replaceAll(" {2,}", " ");
    }

    /// The words in a formula, as they stand in its markup.
    public static String words(Node omml) {
        var words = new StringBuilder();
        collect(omml, words);
        return words.toString();
    }

    private static void collect(Node node, StringBuilder words) {
        if (node.name().equals("m:t") || node.name().equals("w:t")) words.append(node.text());
        for (var child : node.children()) collect(child, words);
    }

    private void children(Node node) {
        for (var child : node.children()) write(child);
    }

    private void write(Node node) {
        switch (node.name()) {
            case "m:r" -> run(node);
            case "m:f" -> fraction(node);
            case "m:sSup" -> scripts(node, "m:e", "", "m:sup");
            case "m:sSub" -> scripts(node, "m:e", "m:sub", "");
            case "m:sSubSup" -> scripts(node, "m:e", "m:sub", "m:sup");
            case "m:sPre" -> {
                out.append("{}");
                scripts(node, "", "m:sub", "m:sup");
                group(node, "m:e");
            }
            case "m:rad" -> radical(node);
            case "m:nary" -> nary(node);
            case "m:d" -> fenced(node);
            case "m:m" -> matrix(node);
            case "m:eqArr" -> rows("aligned", node.all("m:e"));
            case "m:func" -> function(node);
            case "m:limLow" -> limit(node, "_");
            case "m:limUpp" -> limit(node, "^");
            case "m:acc" -> accent(node);
            case "m:bar" -> command(bottom(node) ? "\\underline" : "\\overline", node);
            case "m:groupChr" -> grouped(node);
            case "m:borderBox" -> command("\\boxed", node);
            case "m:phant" -> phantom(node);
            case "m:box", "m:e", "m:sdt", "w:ins", "w:sdt", "w:sdtContent", "m:oMath" ->
                    children(node);
            case "w:r" -> out.append(LatexText.words(words(node)));
            default -> {}
        }
    }

    private void run(Node node) {
        var words = new StringBuilder();
        for (var child : node.children())
            switch (child.name()) {
                case "m:t", "w:t" -> words.append(child.text());
                case "w:tab" -> words.append(' ');
                case "w:sym" -> words.append(child.attribute("char"));
                default -> {}
            }
        var properties = node.child("m:rPr");
        boolean normal = properties.flatMap(p -> p.child("m:nor")).isPresent();
        var style =
                properties.flatMap(p -> p.child("m:sty")).map(s -> s.attribute("val")).orElse("i");
        if (normal) out.append(LatexText.words(words.toString()));
        else out.append(LatexText.symbols(words.toString(), style));
    }

    private void fraction(Node node) {
        var type = property(node, "m:fPr", "m:type");
        switch (type) {
            case "lin", "skw" -> {
                group(node, "m:num");
                out.append("/");
                group(node, "m:den");
            }
            case "noBar" -> {
                out.append("\\genfrac{}{}{0pt}{}");
                group(node, "m:num");
                group(node, "m:den");
            }
            default -> {
                out.append("\\frac");
                group(node, "m:num");
                group(node, "m:den");
            }
        }
    }

    private void scripts(Node node, String base, String sub, String sup) {
        if (!base.isEmpty()) group(node, base);
        if (!sub.isEmpty() && filled(node, sub)) {
            out.append('_');
            group(node, sub);
        }
        if (!sup.isEmpty() && filled(node, sup)) {
            out.append('^');
            group(node, sup);
        }
    }

    private void radical(Node node) {
        out.append("\\sqrt");
        if (filled(node, "m:deg")) {
            out.append('[');
            node.child("m:deg").ifPresent(this::children);
            out.append(']');
        }
        group(node, "m:e");
    }

    private void nary(Node node) {
        var sign = property(node, "m:naryPr", "m:chr");
        out.append(OPERATORS.getOrDefault(sign.isEmpty() ? "∫" : sign, sign));
        if (property(node, "m:naryPr", "m:limLoc").equals("undOvr")) out.append("\\limits");
        scripts(node, "", "m:sub", "m:sup");
        group(node, "m:e");
    }

    private void fenced(Node node) {
        var properties = node.child("m:dPr");
        var begin = fence(properties.flatMap(p -> p.child("m:begChr")), "(");
        var end = fence(properties.flatMap(p -> p.child("m:endChr")), ")");
        var between = property(node, "m:dPr", "m:sepChr");
        out.append("\\left").append(begin).append(' ');
        boolean first = true;
        for (var part : node.all("m:e")) {
            if (!first) out.append(between.isEmpty() ? "|" : between);
            first = false;
            children(part);
        }
        out.append(" \\right").append(end).append(' ');
    }

    private static String fence(java.util.Optional<Node> stated, String otherwise) {
        var sign = stated.map(s -> s.attribute("val")).orElse(otherwise);
        return FENCES.getOrDefault(sign, sign);
    }

    private void matrix(Node node) {
        int columns = 1;
        for (var row : node.all("m:mr")) columns = Math.max(columns, row.all("m:e").size());
        out.append("\\begin{array}{").append("c".repeat(columns)).append("} ");
        boolean first = true;
        for (var row : node.all("m:mr")) {
            if (!first) out.append(" \\\\ ");
            first = false;
            cells(row.all("m:e"), " & ");
        }
        out.append(" \\end{array} ");
    }

    private void rows(String environment, List<Node> rows) {
        out.append("\\begin{").append(environment).append("} ");
        cells(rows, " \\\\ ");
        out.append(" \\end{").append(environment).append("} ");
    }

    private void cells(List<Node> cells, String between) {
        boolean first = true;
        for (var cell : cells) {
            if (!first) out.append(between);
            first = false;
            children(cell);
        }
    }

    private void function(Node node) {
        var name = node.child("m:fName");
        var plain = name.map(Latex::words).orElse("").strip();
        boolean simple =
                name.isPresent()
                        && name.get().all("m:r").size()
                                == name.get().children().stream()
                                        .filter(c -> !c.name().endsWith("Pr"))
                                        .count();
        if (simple) out.append(LatexText.function(plain));
        else name.ifPresent(this::children);
        group(node, "m:e");
    }

    private void limit(Node node, String place) {
        var base = node.child("m:e").map(Latex::words).orElse("").strip();
        if (LatexText.operator(base)) out.append(LatexText.function(base)).append(place);
        else {
            out.append(place.equals("_") ? "\\underset" : "\\overset");
            group(node, "m:lim");
            group(node, "m:e");
            return;
        }
        group(node, "m:lim");
    }

    private void accent(Node node) {
        var sign = property(node, "m:accPr", "m:chr");
        command(ACCENTS.getOrDefault(sign.isEmpty() ? "\u0302" : sign, "\\hat"), node);
    }

    private void grouped(Node node) {
        var sign = property(node, "m:groupChrPr", "m:chr");
        boolean top = property(node, "m:groupChrPr", "m:pos").equals("top");
        if (sign.equals("→") || sign.equals("←"))
            command(sign.equals("→") ? "\\overrightarrow" : "\\overleftarrow", node);
        else command(top || sign.equals("⏞") ? "\\overbrace" : "\\underbrace", node);
    }

    private void phantom(Node node) {
        var shown = property(node, "m:phantPr", "m:show");
        boolean visible = node.child("m:phantPr").flatMap(p -> p.child("m:show")).isPresent();
        if (visible && !shown.equals("0") && !shown.equals("off")) children(node);
        else command("\\phantom", node);
    }

    private void command(String name, Node node) {
        out.append(name);
        group(node, "m:e");
    }

    private void group(Node node, String part) {
        out.append('{');
        node.child(part).ifPresent(this::children);
        out.append('}');
    }

    private static boolean filled(Node node, String part) {
        return node.child(part).map(p -> !p.children().isEmpty()).orElse(false)
                && !node.child(part).map(Latex::words).orElse("").isEmpty();
    }

    private static boolean bottom(Node node) {
        return !property(node, "m:barPr", "m:pos").equals("top");
    }

    private static String property(Node node, String properties, String name) {
        return node.child(properties)
                .flatMap(p -> p.child(name))
                .map(p -> p.attribute("val"))
                .orElse("");
    }
}
