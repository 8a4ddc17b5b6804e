package org.rubric.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every name of words leads to words, all words are used, and what is filled in has its place.
class KeysTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:,[^{}]*)?");
    private static final Pattern ROOM = Pattern.compile("\"([a-z]+)\"");

    /// A use of words by their name.
    private record Use(String place, String bundle, String key, int values) {}

    @Test
    void everyNameLeadsToWords() throws IOException {
        var bundles = bundles();
        var lost = new ArrayList<String>();
        for (var use : uses())
            if (!bundles.get(use.bundle()).containsKey(use.key())) lost.add(use.toString());
        assertEquals(List.of(), lost);
    }

    @Test
    void whatIsFilledInHasItsPlace() throws IOException {
        var bundles = bundles();
        var odd = new ArrayList<String>();
        int seen = 0;
        for (var use : uses()) {
            var words = bundles.get(use.bundle()).getProperty(use.key());
            if (words == null) continue;
            seen++;
            if (!fits(words, use.values())) odd.add(use + " " + words);
        }
        assertEquals(List.of(), odd);
        assertTrue(seen > 800, seen + " uses");
    }

    private static boolean fits(String words, int values) {
        if (values == 0) return !words.contains("''") && !words.matches("(?s).*\\{\\d[,}].*");
        new MessageFormat(words, Locale.ENGLISH);
        if (words.replace("''", "").matches("(?s).*'(?!\\{).*") && !words.contains("'{'"))
            return false;
        var places = new HashSet<Integer>();
        var place = PLACE.matcher(words);
        while (place.find()) places.add(Integer.valueOf(place.group(1)));
        return places.size() == values && places.stream().allMatch(at -> at < values);
    }

    @Test
    void allWordsAreUsed() throws IOException {
        var said = new HashSet<String>();
        var begun = new HashSet<String>();
        var ended = new HashSet<String>();
        for (var file : JavaTokens.main()) gather(file, said, begun, ended);
        var dead = new ArrayList<String>();
        for (var bundle : bundles().entrySet())
            for (var key : bundle.getValue().stringPropertyNames())
                if (!said.contains(key)
                        && begun.stream().noneMatch(key::startsWith)
                        && ended.stream().noneMatch(key::endsWith))
                    dead.add(bundle.getKey() + " " + key);
        assertEquals(List.of(), dead.stream().sorted().toList());
    }

    /// Names may be built from their parts: `"look." + name` and `code + ".why"`.
    private static void gather(
            JavaTokens file, Set<String> said, Set<String> begun, Set<String> ended) {
        for (int i = 0; i < file.all().size(); i++) {
            var token = file.all().get(i);
            if (!token.literal() || token.text().startsWith("\"\"\"")) continue;
            var words = token.words();
            said.add(words);
            if (file.text(i + 1).equals("+") && words.matches("[\\w-]+(?:\\.[\\w-]+)*\\.?"))
                begun.add(words);
            if (file.text(i - 1).equals("+") && words.matches("\\.[\\w-]+(?:\\.[\\w-]+)*"))
                ended.add(words);
        }
    }

    private static List<Use> uses() throws IOException {
        var uses = new ArrayList<Use>();
        for (var file : JavaTokens.main()) {
            var bundle = bundle(file);
            for (int i = 2; i < file.all().size() - 2; i++) {
                if (!file.text(i).equals("of") || !file.text(i + 1).equals("(")) continue;
                if (!file.text(i - 1).equals(".")) continue;
                boolean window = windows(file, i);
                if (!window && !file.text(i - 2).equals("WORDS")) continue;
                var arguments = file.arguments(i + 1);
                if (arguments.isEmpty()) continue;
                var key = arguments.getFirst();
                if (key.size() != 1 || !key.getFirst().literal()) continue;
                var place = file.name() + ":" + file.all().get(i).line();
                uses.add(
                        new Use(
                                place,
                                window ? "workbench" : bundle,
                                key.getFirst().words(),
                                arguments.size() - 1));
            }
        }
        return uses;
    }

    private static boolean windows(JavaTokens file, int of) {
        if (!file.room().equals("workbench")) return false;
        var before = file.text(of - 2).equals(")") ? file.text(of - 4) : file.text(of - 2);
        return before.equals("words");
    }

    private static String bundle(JavaTokens file) {
        for (int i = 0; i < file.all().size() - 4; i++)
            if (file.text(i).equals("Wording") && file.text(i + 2).equals("in")) {
                var room = ROOM.matcher(file.text(i + 4));
                if (room.matches()) return room.group(1);
            }
        return "";
    }

    private static TreeMap<String, Properties> bundles() throws IOException {
        var bundles = new TreeMap<String, Properties>();
        try (var files = Files.list(Path.of("resources", "messages"))) {
            for (var file : files.toList()) {
                var words = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    words.load(reader);
                }
                bundles.put(file.getFileName().toString().replace(".properties", ""), words);
            }
        }
        return bundles;
    }

    @Test
    void noNameIsGivenTwice() throws IOException {
        var twice = new ArrayList<String>();
        try (var files = Files.list(Path.of("resources", "messages"))) {
            for (var file : files.toList()) {
                var seen = new HashSet<String>();
                for (var line : Files.readAllLines(file))
                    if (line.matches("[^#\\s].*=.*"))
                        if (!seen.add(line.substring(0, line.indexOf('=')).strip()))
                            twice.add(file.getFileName() + " " + line);
            }
        }
        assertEquals(List.of(), twice);
    }
}
