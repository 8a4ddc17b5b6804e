package org.rubric.installers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// Every library and every part of the build has one exact version, and the bill of materials has
/// every jar that is shipped.
class PinnedTest {
    private static final Pattern EXACT = Pattern.compile("[0-9][0-9A-Za-z.\\-_]*");
    private static final Path BILL = Path.of("target", "bom.json");

    @Test
    void versionsAreExact() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var pom = factory.newDocumentBuilder().parse("pom.xml");
        var properties = new HashMap<String, String>();
        var names = ((Element) pom.getElementsByTagName("properties").item(0)).getChildNodes();
        for (int i = 0; i < names.getLength(); i++)
            properties.put(names.item(i).getNodeName(), names.item(i).getTextContent());
        var pinned = new HashSet<String>();
        var loose = new ArrayList<String>();
        for (var tag : List.of("dependency", "plugin", "path")) {
            var all = pom.getElementsByTagName(tag);
            assertTrue(all.getLength() > 0, tag);
            for (int i = 0; i < all.getLength(); i++) {
                var one = (Element) all.item(i);
                var name = child(one, "groupId") + ":" + child(one, "artifactId");
                var version = resolved(child(one, "version"), properties);
                if (EXACT.matcher(version).matches() && !version.endsWith("SNAPSHOT"))
                    pinned.add(name);
                else loose.add(name + ":" + version);
            }
        }
        // A profile may add to a plugin that has its version in the build.
        loose.removeIf(name -> name.endsWith(":") && pinned.contains(name.replaceFirst(":$", "")));
        assertEquals(List.of(), loose);
    }

    private static String resolved(String version, Map<String, String> properties) {
        boolean named = version.startsWith("${");
        return named ? properties.getOrDefault(version.replaceAll("[${}]", ""), "") : version;
    }

    private static String child(Element parent, String name) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling())
            if (node.getNodeName().equals(name)) return node.getTextContent().strip();
        return "";
    }

    @Test
    void npmPackagesAreLockedWithTheirHashes() throws IOException {
        var lock = Files.readString(Path.of("installers", "fonts", "package-lock.json"));
        int many = count(lock, "node_modules/");
        assertTrue(many > 0);
        assertEquals(many, count(lock, "\"integrity\": \"sha512-"));
        assertFalse(
                Files.readString(Path.of("installers", "fonts", "package.json")).contains("\"^"));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void theBillNamesEveryJarThatIsShipped() throws IOException {
        var bill = bill();
        var missing = new TreeSet<String>();
        for (var folder : List.of("lib", "javafx"))
            try (var jars = Files.list(Path.of("target", folder))) {
                for (var jar : jars.map(f -> f.getFileName().toString()).toList())
                    if (!bill.contains(address(jar))) missing.add(jar);
            }
        assertEquals(new TreeSet<>(), missing);
    }

    /// `name@version`, as package addresses have it.
    private static String address(String jar) {
        var name = jar.replaceFirst("-\\d.*", "");
        var rest = jar.substring(name.length() + 1).replaceFirst("\\.jar$", "");
        return "/" + name + "@" + rest.replaceFirst("-(data|linux|win|mac)(-aarch64)?$", "");
    }

    /// The licence under which each is used is among those that its maker offers, or there is a
    /// reason.
    @Test
    void theBillTellsTheLicencesThatAreUsed() throws IOException {
        var odd =
                Map.of(
                        "openpdf-fonts-extra",
                                "the pom names OpenPDF's licences, the jar holds fonts",
                        "stax-utils", "the pom says BSD; the licence text has three clauses",
                        "javax.activation-api", "CDDL-1.1 or GPL in its text",
                        "controlsfx", "named in words",
                        "jaxb-impl", "EDL-1.0 is BSD-3-Clause word for word");
        var licences = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/test/resources/licences.properties"))) {
            licences.load(in);
        }
        var wrong = new TreeSet<String>();
        for (var part : bill().split("\\n    \\{")) {
            var name = part.replaceAll("(?s).*?\"name\" : \"([^\"]+)\".*", "$1");
            var used = licences.getProperty(name);
            if (used != null && !part.contains("\"" + used + "\"") && !odd.containsKey(name))
                wrong.add(name + " is used under " + used);
        }
        assertEquals(new TreeSet<>(), wrong);
    }

    private static String bill() throws IOException {
        Assumptions.assumeTrue(Files.exists(BILL), "mvn package makes the bill of materials");
        return Files.readString(BILL);
    }
}
