import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes what is installed. The scripts of this folder's parent call it with the name of a system:
///
///     java installers/packer/Pack.java linux-deb [--dry-run] [--chinese] [--version 1.2.3] [--quick]
///
/// Systems: linux-deb, linux-rpm, linux-archive, windows-msi, windows-archive, macos-dmg,
/// macos-archive; and app-image, the part of msi and dmg that can be tried on any system. `sizes`
/// tells what each part of the last image takes.
///
/// `--dry-run` changes nothing: it tells each step and checks that what a step needs is there or is
/// made by an earlier one; exit code 1 if not. `--chinese` takes the Chinese fonts in (20 MB more).
/// `--version` and `--quick` (hardly compressed) are for trying upgrades. `--repack` packs the image
/// that is there.
///
/// It wants a JDK 25 with jlink and jpackage, and `target/rubric` as `mvn package` leaves it.
final class Pack {
    /// What a script asks for.
    record Order(String system, boolean dry, boolean chinese, String version, boolean quick, boolean repack) {
        boolean has(String part) {
            return system.contains(part);
        }
    }

    private Pack() {}

    static void main(String[] args) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(args));
        boolean dry = words.remove("--dry-run");
        boolean chinese = words.remove("--chinese");
        boolean quick = words.remove("--quick");
        boolean repack = words.remove("--repack");
        int at = words.indexOf("--version");
        var version = at < 0 ? Layout.version() : words.remove(at + 1);
        if (at >= 0) words.remove(at);
        if (words.size() != 1) {
            System.err.println("Say what to make, one of: " + String.join(", ", SYSTEMS) + ", sizes");
            System.exit(2);
        }
        var order = new Order(words.getFirst(), dry, chinese, version, quick, repack);
        if (order.system().equals("sizes")) Sizes.tell();
        else System.exit(carry(order, steps(order)));
    }

    private static final List<String> SYSTEMS =
            List.of(
                    "linux-deb",
                    "linux-rpm",
                    "linux-archive",
                    "windows-msi",
                    "windows-archive",
                    "macos-dmg",
                    "macos-archive",
                    "app-image");

    private static List<Step> steps(Order order) throws IOException {
        var steps = new ArrayList<Step>();
        switch (order.system()) {
            case "linux-deb", "linux-rpm", "linux-archive" -> {
                if (!order.repack()) steps.addAll(Image.runtime(order));
                if (!order.repack()) steps.addAll(Image.tree(order));
                steps.addAll(Linux.packed(order));
            }
            case "windows-msi", "windows-archive", "macos-dmg", "macos-archive", "app-image" -> {
                steps.addAll(Image.runtime(order));
                steps.addAll(Native.packed(order));
            }
            default -> {
                System.err.println("Unknown: " + order.system() + ". One of: " + SYSTEMS);
                System.exit(2);
            }
        }
        return steps;
    }

    private static int carry(Order order, List<Step> steps) throws IOException, InterruptedException {
        var made = new ArrayList<Path>();
        int missing = 0;
        for (var step : steps) {
            System.out.println((order.dry() ? "would " : "") + step.said());
            for (var need : step.needs())
                if (!Files.exists(need) && made.stream().noneMatch(m -> need.startsWith(m) || m.startsWith(need))) {
                    System.out.println("MISSING " + need);
                    missing++;
                }
            if (missing > 0 && !order.dry()) return 1;
            if (!order.dry()) step.act().run();
            made.addAll(step.makes());
        }
        if (!order.dry()) made.reversed().stream().limit(1).forEach(Pack::tell);
        return missing > 0 ? 1 : 0;
    }

    private static void tell(Path made) {
        try {
            System.out.printf("Made %s, %.1f MB%n", made, Files.isRegularFile(made) ? Files.size(made) / 1e6 : Sizes.of(made) / 1e6);
        } catch (IOException e) {
            System.out.println("Made " + made + ": " + Arrays.asList(e.getStackTrace()).getFirst());
        }
    }
}
