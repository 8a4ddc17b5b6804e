import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// Packages and archives for Linux, from the tree. Not by jpackage: its packages put menu entry and
/// file type in place by `xdg-desktop-menu` when they are installed, which fails on systems without
/// a menu, and name what the building machine has as what they need. Here each file lies where the
/// system looks for it, the package manager knows all of them, and no script of ours runs.
final class Linux {
    private static final Path SOURCES = Path.of("installers", "linux");
    private static final Path MAN = Path.of("installers", "man", "rubric.1");
    private static final Path ROOT = Layout.WORK.resolve("root");
    private static final List<Integer> SIZES = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512);

    private Linux() {}

    static List<Step> packed(Pack.Order order) throws IOException {
        return switch (order.system()) {
            case "linux-deb" -> deb(order);
            case "linux-rpm" -> rpm(order);
            default -> archive(order);
        };
    }

    /// The files as they will lie on the system.
    private static List<Step> root() {
        var steps = new ArrayList<Step>();
        var share = ROOT.resolve("usr/share");
        steps.add(Step.clean(ROOT));
        steps.add(Step.copy(Layout.TREE, ROOT.resolve("usr/lib/rubric")));
        steps.add(Step.link(ROOT.resolve("usr/bin/rubric"), "../lib/rubric/bin/rubric"));
        steps.add(
                Step.copy(
                        SOURCES.resolve("rubric.desktop"),
                        share.resolve("applications/rubric.desktop")));
        steps.add(
                Step.copy(
                        SOURCES.resolve("rubric.xml"), share.resolve("mime/packages/rubric.xml")));
        for (int size : SIZES) {
            var icon = Layout.ICONS.resolve("rubric-" + size + ".png");
            var folder = share.resolve("icons/hicolor/" + size + "x" + size);
            steps.add(Step.copy(icon, folder.resolve("apps/rubric.png")));
            steps.add(Step.copy(icon, folder.resolve("mimetypes/application-x-rubric.png")));
        }
        steps.add(
                Step.copy(
                        Layout.ICONS.resolve("rubric.svg"),
                        share.resolve("icons/hicolor/scalable/apps/rubric.svg")));
        var papers = share.resolve("doc/rubric");
        steps.add(Step.copy(SOURCES.resolve("copyright"), papers.resolve("copyright")));
        steps.add(zipped(Path.of("CHANGELOG.md"), papers.resolve("changelog.gz")));
        if (Files.exists(MAN)) steps.add(zipped(MAN, share.resolve("man/man1/rubric.1.gz")));
        steps.add(Step.settle(ROOT));
        return steps;
    }

    private static Step zipped(Path from, Path to) {
        return new Step(
                "gzip " + from + " -> " + to,
                List.of(from),
                List.of(to),
                () -> {
                    Files.createDirectories(to.getParent());
                    try (var out = new GZIPOutputStream(Files.newOutputStream(to))) {
                        Files.copy(from, out);
                    }
                });
    }

    private static List<Step> deb(Pack.Order order) {
        var file =
                Layout.OUT.resolve("rubric_" + order.version() + "_" + Layout.machine() + ".deb");
        var control = ROOT.resolve("DEBIAN/control");
        var steps = new ArrayList<>(root());
        steps.add(
                new Step(
                        "fill " + SOURCES.resolve("control") + " -> " + control,
                        List.of(SOURCES.resolve("control")),
                        List.of(control),
                        () -> {
                            Files.createDirectories(control.getParent());
                            Files.writeString(control, filled("control", order));
                        }));
        steps.add(Step.settle(ROOT.resolve("DEBIAN")));
        // xz, which every Debian and Ubuntu in use can read; its largest window, because the two
        // start-up caches and the run time have much in common.
        steps.add(
                Step.run(
                        List.of(
                                "dpkg-deb",
                                "--root-owner-group",
                                order.quick() ? "-Zgzip" : "-Zxz",
                                order.quick() ? "-z1" : "-z9",
                                "--build",
                                ROOT.toString(),
                                file.toString()),
                        List.of(ROOT, control),
                        List.of(file)));
        return steps;
    }

    /// rpmbuild takes no folder of its own whose path has a space: it works below the temporary one.
    private static List<Step> rpm(Pack.Order order) throws IOException {
        var arch = Layout.machine().equals("amd64") ? "x86_64" : "aarch64";
        var top =
                order.dry()
                        ? Path.of(System.getProperty("java.io.tmpdir"), "rubric-rpm")
                        : Files.createTempDirectory("rubric-rpm");
        var spec = top.resolve("rubric.spec");
        var made =
                Path.of(
                        top
                                + "/RPMS/"
                                + arch
                                + "/rubric-"
                                + order.version()
                                + "-1."
                                + arch
                                + ".rpm");
        var file = Layout.OUT.resolve(made.getFileName().toString());
        var steps = new ArrayList<>(root());
        steps.add(
                new Step(
                        "fill " + SOURCES.resolve("rubric.spec") + " -> " + spec,
                        List.of(SOURCES.resolve("rubric.spec")),
                        List.of(spec),
                        () -> Files.writeString(spec, filled("rubric.spec", order))));
        steps.add(
                Step.run(
                        List.of(
                                "rpmbuild",
                                "-bb",
                                "--target",
                                arch,
                                "--define",
                                "_topdir " + top,
                                "--define",
                                "_dbpath " + top + "/db",
                                "--define",
                                "_binary_payload " + (order.quick() ? "w1.gzdio" : "w6.xzdio"),
                                spec.toString()),
                        List.of(ROOT, spec),
                        List.of(made)));
        steps.add(
                new Step(
                        "move " + made + " -> " + file,
                        List.of(made),
                        List.of(file),
                        () -> {
                            Step.copyAll(made, file);
                            Step.delete(top);
                        }));
        return steps;
    }

    private static List<Step> archive(Pack.Order order) {
        var name = "rubric-" + order.version() + "-linux-" + Layout.machine();
        var folder = Layout.WORK.resolve("archive", name);
        var file = Layout.OUT.resolve(name + ".tar.gz");
        var steps = new ArrayList<Step>();
        steps.add(Step.clean(folder));
        steps.add(Step.copy(Layout.TREE, folder));
        steps.add(Step.copy(Layout.ICONS.resolve("rubric-256.png"), folder.resolve("rubric.png")));
        if (Files.exists(MAN)) steps.add(Step.copy(MAN, folder.resolve("man/man1/rubric.1")));
        steps.add(Step.settle(folder));
        steps.add(
                Step.run(
                        List.of(
                                "tar",
                                "--owner=0",
                                "--group=0",
                                "--numeric-owner",
                                "--sort=name",
                                "-C",
                                folder.getParent().toString(),
                                "-czf",
                                file.toString(),
                                name),
                        Map.of("GZIP", order.quick() ? "-1" : "-9"),
                        List.of(folder),
                        List.of(file)));
        return steps;
    }

    private static String filled(String name, Pack.Order order) throws IOException {
        return Files.readString(SOURCES.resolve(name))
                .replace("@VERSION@", order.version())
                .replace("@MACHINE@", Layout.machine())
                .replace("@SIZE@", Long.toString(Sizes.of(ROOT.resolve("usr")) / 1024))
                .replace("@MAN@", Files.exists(MAN) ? "/usr/share/man/man1/rubric.1.gz" : "")
                .replace("@ROOT@", ROOT.toAbsolutePath().toString());
    }
}
