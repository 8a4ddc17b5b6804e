import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javax.imageio.ImageIO;

/// Paints the icon in every size from its two drawings, and puts the sizes together for Windows
/// (`rubric.ico`) and macOS (`rubric.icns`):
///
///     java -cp "target/lib/*" installers/icon/Icons.java
final class Icons {
    private static final Path FOLDER = Path.of("installers", "icon");
    private static final List<Integer> SIZES = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512, 1024);

    private Icons() {}

    static void main(String[] args) throws IOException {
        var painted = new LinkedHashMap<Integer, byte[]>();
        for (int size : SIZES) {
            painted.put(size, paint(size <= 24 ? "rubric-small.svg" : "rubric.svg", size));
            if (size <= 512)
                Files.write(FOLDER.resolve("rubric-" + size + ".png"), painted.get(size));
        }
        // The window's own.
        var own = Files.createDirectories(Path.of("resources", "icon"));
        for (int size : List.of(32, 64, 128))
            Files.write(own.resolve("rubric-" + size + ".png"), painted.get(size));
        Files.write(FOLDER.resolve("rubric.ico"), ico(List.of(16, 24, 32, 48, 64, 256), painted));
        Files.write(FOLDER.resolve("rubric.icns"), icns(painted));
    }

    private static byte[] paint(String name, int size) throws IOException {
        var svg =
                new SVGLoader()
                        .load(FOLDER.resolve(name).toUri().toURL(), LoaderContext.createDefault());
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        svg.render(null, graphics, new ViewBox(0, 0, size, size));
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /// Windows: a folder of entries, then the pictures as PNG.
    private static byte[] ico(List<Integer> sizes, java.util.Map<Integer, byte[]> painted) {
        int length = 6 + 16 * sizes.size();
        for (int size : sizes) length += painted.get(size).length;
        var out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        int at = 6 + 16 * sizes.size();
        for (int size : sizes) {
            out.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            out.putShort((short) 1)
                    .putShort((short) 32)
                    .putInt(painted.get(size).length)
                    .putInt(at);
            at += painted.get(size).length;
        }
        for (int size : sizes) out.put(painted.get(size));
        return out.array();
    }

    /// macOS: blocks with a name of four letters, for each size on plain and fine screens.
    private static byte[] icns(java.util.Map<Integer, byte[]> painted) throws IOException {
        var blocks =
                new ArrayList<String>(
                        List.of(
                                "icp4:16",
                                "icp5:32",
                                "icp6:64",
                                "ic07:128",
                                "ic08:256",
                                "ic09:512",
                                "ic10:1024",
                                "ic11:32",
                                "ic12:64",
                                "ic13:256",
                                "ic14:512"));
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        for (var block : blocks) {
            var picture = painted.get(Integer.parseInt(block.substring(5)));
            out.writeBytes(block.substring(0, 4));
            out.writeInt(8 + picture.length);
            out.write(picture);
        }
        var all = ByteBuffer.allocate(8 + bytes.size());
        all.put("icns".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .putInt(8 + bytes.size())
                .put(bytes.toByteArray());
        return all.array();
    }
}
