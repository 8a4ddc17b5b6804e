package org.rubric.drawing;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Small pictures made on the spot, good and hostile.
public final class Pictures {

    private Pictures() {}

    public static BufferedImage image(int type, int width, int height) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.RED, width, height, Color.BLUE));
        graphics.fillRect(0, 0, width, height * 3 / 4);
        graphics.dispose();
        return image;
    }

    public static byte[] file(String format, BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) throw new IllegalArgumentException(format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] interlaced(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            var param = writer.getDefaultWriteParam();
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    public static byte[] png(byte[]... chunks) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        for (var chunk : chunks) out.writeBytes(chunk);
        return out.toByteArray();
    }

    public static byte[] chunk(String name, byte[] body) {
        var chunk = ByteBuffer.allocate(body.length + 12).putInt(body.length);
        for (char c : name.toCharArray()) chunk.put((byte) c);
        chunk.put(body);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, body.length + 4);
        return chunk.putInt((int) sum.getValue()).array();
    }

    public static byte[] header(int width, int height, int depth, int colours) {
        var body = ByteBuffer.allocate(13).putInt(width).putInt(height);
        return chunk("IHDR", body.put((byte) depth).put((byte) colours).array());
    }

    public static byte[] deflated(byte[] bytes) {
        try (var deflater = new Deflater(9)) {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
            return out.toByteArray();
        }
    }

    public static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) out.writeBytes(part);
        return out.toByteArray();
    }

    /// Memory that this thread asks for while it runs the task.
    public static long allocated(Runnable task) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        task.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    public static BufferedImage painted(Drawing drawing) {
        return painted(drawing, 1);
    }

    public static BufferedImage painted(Drawing drawing, double scale) {
        var image =
                new BufferedImage(
                        Math.max(1, (int) Math.ceil(drawing.width() * scale)),
                        Math.max(1, (int) Math.ceil(drawing.height() * scale)),
                        BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        drawing.paint(graphics);
        graphics.dispose();
        return image;
    }
}
