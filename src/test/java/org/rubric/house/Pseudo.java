package org.rubric.house;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// All bundles in a language that nobody speaks: every text in brackets and two fifths longer.
final class Pseudo {
    static final String LANGUAGE = "en-XA";

    /// Headings of columns, which are told apart.
    private static final Pattern LISTING = Pattern.compile("[^{}|]+(?:\\|[^{}|]+)+");

    private static final Pattern CHOICE =
            Pattern.compile("\\{\\d+,choice,((?:[^{}]|\\{[^{}]*\\})*)\\}");

    private Pseudo() {}

    /// Writes them below the folder, for a class path.
    static void write(Path folder) throws IOException {
        var messages = Files.createDirectories(folder.resolve("messages"));
        try (var files = Files.list(Path.of("resources", "messages"))) {
            for (var file : files.toList()) {
                var words = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    words.load(reader);
                }
                var longer = new Properties();
                var all = new TreeMap<String, String>();
                for (var key : words.stringPropertyNames()) all.put(key, words.getProperty(key));
                all.forEach((key, text) -> longer.setProperty(key, longer(text)));
                var name =
                        file.getFileName().toString().replace(".properties", "_en_XA.properties");
                try (var writer = Files.newBufferedWriter(messages.resolve(name))) {
                    longer.store(writer, null);
                }
            }
        }
    }

    static String longer(String text) {
        if (LISTING.matcher(text).matches())
            return Arrays.stream(text.split("\\|")).map(Pseudo::longer).collect(joining("|"));
        return "⟦" + text + "~".repeat((int) Math.ceil(shown(text) * 0.4)) + "⟧";
    }

    /// How long about what is shown is: of a choice its longest part.
    private static int shown(String text) {
        var choice = CHOICE.matcher(text);
        int length = text.length();
        while (choice.find()) {
            int longest = 0;
            for (var part : choice.group(1).split("\\|"))
                longest = Math.max(longest, part.length() - part.indexOf('#') - 1);
            length -= choice.group().length() - longest;
        }
        return length;
    }

    /// What of a text stands outside brackets.
    static String bare(String text) {
        var bare = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '⟦') depth++;
            else if (c == '⟧') depth--;
            else if (depth == 0) bare.append(c);
        }
        return bare.toString();
    }
}
