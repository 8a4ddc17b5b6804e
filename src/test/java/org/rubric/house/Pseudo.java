package org.rubric.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;

/// All bundles in a language that nobody speaks: every text in brackets and two fifths longer.
final class Pseudo {
    static final String LANGUAGE = "en-XA";

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
        return "⟦" + text + "~".repeat((int) Math.ceil(text.length() * 0.4)) + "⟧";
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
