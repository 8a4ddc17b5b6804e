package org.rubric.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What our own classes may not do, looked up in what was compiled.
class ClosedDoorsTest {
    private static final Path CLASSES = Path.of("target", "classes", "org", "rubric");

    /// Class → who may use it. Sockets and the network: nobody. Programs: who opens what a person
    /// clicked on.
    private static final Map<String, Set<String>> DOORS =
            Map.ofEntries(
                    Map.entry("java/net/ServerSocket", Set.of()),
                    Map.entry("java/net/Socket", Set.of()),
                    Map.entry("java/net/DatagramSocket", Set.of()),
                    Map.entry("java/nio/channels/ServerSocketChannel", Set.of()),
                    Map.entry("java/nio/channels/SocketChannel", Set.of()),
                    Map.entry("java/net/http/HttpClient", Set.of()),
                    Map.entry("java/net/URLConnection", Set.of()),
                    Map.entry("java/net/HttpURLConnection", Set.of()),
                    Map.entry("java/rmi/registry/LocateRegistry", Set.of()),
                    Map.entry("java/io/ObjectInputStream", Set.of()),
                    Map.entry("java/beans/XMLDecoder", Set.of()),
                    Map.entry("javax/script/ScriptEngineManager", Set.of()),
                    Map.entry("java/awt/Desktop", Set.of()),
                    Map.entry("javafx/scene/web/WebView", Set.of()),
                    Map.entry("javafx/application/HostServices", Set.of()),
                    Map.entry(
                            "java/lang/ProcessBuilder",
                            Set.of("workbench/export/Exporting", "workbench/mail/SystemOpener")));

    /// Who makes a reader of XML; each closes it against document types and entities itself.
    private static final Set<String> READERS =
            Set.of(
                    "drawing/svg/SvgEvents",
                    "interchange/word/archive/Xml",
                    "interchange/word/template/Numbers",
                    "interchange/word/template/Dom");

    private static final Set<String> FACTORIES =
            Set.of(
                    "javax/xml/stream/XMLInputFactory",
                    "javax/xml/parsers/DocumentBuilderFactory",
                    "javax/xml/parsers/SAXParserFactory",
                    "javax/xml/transform/TransformerFactory",
                    "javax/xml/validation/SchemaFactory",
                    "javax/xml/xpath/XPathFactory");

    @Test
    void nobodyUsesADoorThatIsClosed() throws IOException {
        var wrong = new TreeSet<String>();
        for (var file : classes())
            for (var used : used(file)) {
                var may = DOORS.get(used);
                if (may != null && !may.contains(name(file))) wrong.add(name(file) + " " + used);
            }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void nobodyRunsProgramsOrFollowsAnUrl() throws IOException {
        var wrong = new TreeSet<String>();
        for (var file : classes())
            for (var entry : ClassFile.of().parse(file).constantPool())
                if (entry instanceof MemberRefEntry member) {
                    var called =
                            member.owner().asInternalName() + "." + member.name().stringValue();
                    if (called.equals("java/lang/Runtime.exec")
                            || called.startsWith("java/net/URL.open")
                            || called.equals("java/net/URL.getContent"))
                        wrong.add(name(file) + " " + called);
                }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void xmlIsReadInFewPlacesAndWithoutEntities() throws IOException {
        var readers = new TreeSet<String>();
        for (var file : classes()) {
            if (used(file).stream().noneMatch(FACTORIES::contains)) continue;
            readers.add(name(file));
            var words = words(file);
            assertTrue(
                    words.contains("http://apache.org/xml/features/disallow-doctype-decl")
                            || words.contains("javax.xml.stream.supportDTD")
                                    && words.contains(
                                            "javax.xml.stream.isSupportingExternalEntities"),
                    name(file) + " reads document types");
        }
        assertEquals(new TreeSet<>(READERS), readers);
    }

    private static String name(Path file) {
        return CLASSES.relativize(file)
                .toString()
                .replace('\\', '/')
                .replaceAll("(\\$.*)?\\.class$", "");
    }

    private static Set<String> used(Path file) throws IOException {
        var all = new TreeSet<String>();
        for (var entry : ClassFile.of().parse(file).constantPool())
            if (entry instanceof ClassEntry used) all.add(used.asInternalName());
        return all;
    }

    private static List<String> words(Path file) throws IOException {
        var all = new ArrayList<String>();
        for (var entry : ClassFile.of().parse(file).constantPool())
            if (entry instanceof StringEntry words) all.add(words.stringValue());
        return all;
    }

    private static List<Path> classes() throws IOException {
        try (var files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }
}
