package org.rubric.drawing.metafile;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// The body of one metafile record, read in order, little end first. Reading past its end throws
/// [java.nio.BufferUnderflowException] or [IndexOutOfBoundsException], never reads the next record.
final class Fields {

    private final ByteBuffer buffer;

    Fields(byte[] bytes, int start, int length) {
        buffer = ByteBuffer.wrap(bytes, start, length).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    int left() {
        return buffer.remaining();
    }

    Fields at(int offset) {
        buffer.position(offset);
        return this;
    }

    Fields skip(int count) {
        return at(buffer.position() + count);
    }

    int octet() {
        return buffer.get() & 0xFF;
    }

    int unsigned16() {
        return buffer.getShort() & 0xFFFF;
    }

    int signed16() {
        return buffer.getShort();
    }

    int signed32() {
        return buffer.getInt();
    }

    long unsigned32() {
        return buffer.getInt() & 0xFFFF_FFFFL;
    }

    float real() {
        return buffer.getFloat();
    }

    byte[] bytes(int count) {
        if (count < 0 || count > left()) throw new IndexOutOfBoundsException(count);
        byte[] bytes = new byte[count];
        buffer.get(bytes);
        return bytes;
    }

    /// A part of the record by its offset, which hostile files point anywhere.
    byte[] bytes(long offset, long count) {
        if (count > buffer.limit() || offset > buffer.limit() - count)
            throw new IndexOutOfBoundsException((int) offset);
        return at((int) offset).bytes((int) count);
    }

    /// A number of things that are still to come, checked against the bytes left.
    int count(int bytesEach) {
        long count = unsigned32();
        if (count * bytesEach > left()) throw new IndexOutOfBoundsException((int) count);
        return (int) count;
    }

    Point2D point(boolean small) {
        return small
                ? new Point2D.Double(signed16(), signed16())
                : new Point2D.Double(signed32(), signed32());
    }

    List<Point2D> points(int count, boolean small) {
        var points = new ArrayList<Point2D>(count);
        for (int i = 0; i < count; i++) points.add(point(small));
        return points;
    }

    /// Left, top, right, bottom.
    Rectangle2D box() {
        double left = signed32();
        double top = signed32();
        return new Rectangle2D.Double(left, top, signed32() - left, signed32() - top);
    }

    /// Left, top, width, height; the extents may be negative.
    Rectangle2D placed() {
        return new Rectangle2D.Double(signed32(), signed32(), signed32(), signed32());
    }

    AffineTransform transform() {
        return new AffineTransform(real(), real(), real(), real(), real(), real());
    }

    Color colour() {
        int red = octet();
        int green = octet();
        int blue = octet();
        octet();
        return new Color(red, green, blue);
    }
}
