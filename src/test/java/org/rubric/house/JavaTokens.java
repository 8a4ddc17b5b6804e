package org.rubric.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Java source told apart into words, signs and literals; comments are left out.
///
/// @param all in the order of the file
record JavaTokens(Path file, List<Token> all) {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "//[^\\n]*|/\\*(?s:.*?)\\*/|\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\""
                            + "|'(?:\\\\.|[^'\\\\\\n])+'|[\\p{L}_$][\\p{L}\\d_$]*|\\d[\\w.]*|->|::|\\S");

    private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u+([0-9a-fA-F]{4})");

    /// @param text as written, quotation marks included
    record Token(String text, int line) {
        boolean literal() {
            return text.startsWith("\"");
        }

        /// What a literal says.
        String words() {
            return text.substring(1, text.length() - 1).translateEscapes();
        }
    }

    static JavaTokens of(Path file) throws IOException {
        var source = unicode(Files.readString(file));
        var all = new ArrayList<Token>();
        var match = TOKEN.matcher(source);
        int line = 1;
        int counted = 0;
        while (match.find()) {
            for (; counted < match.start(); counted++) if (source.charAt(counted) == '\n') line++;
            var text = match.group();
            if (!text.startsWith("//") && !text.startsWith("/*")) all.add(new Token(text, line));
        }
        return new JavaTokens(file, all);
    }

    /// Letters of ASCII stay escaped, so that none of them ends a literal.
    private static String unicode(String source) {
        return UNICODE.matcher(source)
                .replaceAll(
                        hit -> {
                            int c = Integer.parseInt(hit.group(1), 16);
                            return Matcher.quoteReplacement(
                                    c < 0x80 ? "\\%03o".formatted(c) : Character.toString(c));
                        });
    }

    static List<JavaTokens> main() throws IOException {
        var all = new ArrayList<JavaTokens>();
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList())
                all.add(of(file));
        }
        return all;
    }

    /// The file below `org/rubric`, such as `rules/terms/Reuse`.
    String name() {
        var path = Path.of("src", "main", "java", "org", "rubric").relativize(file).toString();
        return path.replace('\\', '/').replaceFirst("\\.java$", "");
    }

    /// The first part of the name; empty for the root.
    String room() {
        return name().contains("/") ? name().substring(0, name().indexOf('/')) : "";
    }

    String text(int at) {
        return at < 0 || at >= all.size() ? "" : all.get(at).text();
    }

    /// What is called with the token, such as `Pattern.compile`: the words before the bracket that
    /// it stands in, whichever argument it is.
    String callee(int at) {
        int depth = 0;
        for (int i = at - 1; i >= 0; i--) {
            var text = text(i);
            if (text.equals(")") || text.equals("}")) depth++;
            else if (text.equals("(") && depth-- == 0) return called(i);
            else if ((text.equals("{") || text.equals(";")) && depth-- <= 0) return "";
        }
        return "";
    }

    private String called(int bracket) {
        var name = text(bracket - 1);
        return text(bracket - 2).equals(".") ? text(bracket - 3) + "." + name : name;
    }

    /// The arguments of the call whose bracket opens there, each with the tokens it is made of.
    List<List<Token>> arguments(int bracket) {
        var arguments = new ArrayList<List<Token>>();
        var one = new ArrayList<Token>();
        int depth = 0;
        for (int i = bracket + 1; i < all.size(); i++) {
            var text = text(i);
            if (depth == 0 && (text.equals(",") || text.equals(")"))) {
                if (!one.isEmpty()) arguments.add(List.copyOf(one));
                one.clear();
                if (text.equals(")")) return arguments;
                continue;
            }
            if ("([{".contains(text)) depth++;
            if (")]}".contains(text)) depth--;
            one.add(all.get(i));
        }
        return arguments;
    }
}
