package org.rubric.drawing.bitmap;

import org.rubric.document.wording.Wording;

import java.io.IOException;

/// The pixels of an interlaced PNG with eight bits a sample, put in order (ISO/IEC 15948, 8.2 and
/// clause 9). Half of the figures that Word saves are interlaced, and the JDK's reader is twice as
/// slow.
///
/// @param data inflated, of the length that the header announces; changed in the process
record Adam7(PngHeader header, byte[] data) {
    private static final Wording WORDS = Wording.in("drawing");

    private static final int SUB = 1;
    private static final int UP = 2;
    private static final int AVERAGE = 3;
    private static final int PAETH = 4;

    /// @return the samples, line by line, without filter bytes
    byte[] ordered() throws IOException {
        int channels = header.channels();
        byte[] pixels = new byte[header.width() * header.height() * channels];
        int at = 0;
        for (var pass : PngHeader.PASSES) {
            int across = (header.width() - pass[0] + pass[2] - 1) / pass[2];
            int down = (header.height() - pass[1] + pass[3] - 1) / pass[3];
            int line = across * channels;
            for (int y = 0; y < down && across > 0; y++) {
                unfilter(at, line, y == 0 ? -1 : at - line - 1, channels);
                int target = ((y * pass[3] + pass[1]) * header.width() + pass[0]) * channels;
                scatter(at + 1, line, pixels, target, pass[2] * channels);
                at += line + 1;
            }
        }
        return pixels;
    }

    private void scatter(int from, int length, byte[] pixels, int target, int step) {
        int channels = header.channels();
        for (int i = 0, to = target; i < length; i += channels, to += step)
            for (int n = 0; n < channels; n++) pixels[to + n] = data[from + i + n];
    }

    /// @param above where the line above begins, its filter byte included; -1 for the first
    private void unfilter(int start, int length, int above, int channels) throws IOException {
        int from = start + 1;
        int up = above + 1;
        switch (data[start]) {
            case 0 -> {}
            case SUB -> {
                for (int i = channels; i < length; i++) data[from + i] += data[from + i - channels];
            }
            case UP -> {
                for (int i = 0; i < length && above >= 0; i++) data[from + i] += data[up + i];
            }
            case AVERAGE -> {
                for (int i = 0; i < length; i++) {
                    int left = i < channels ? 0 : data[from + i - channels] & 0xFF;
                    int over = above < 0 ? 0 : data[up + i] & 0xFF;
                    data[from + i] += (byte) ((left + over) / 2);
                }
            }
            case PAETH -> paeth(from, length, above < 0 ? -1 : up, channels);
            default -> throw new IOException(WORDS.of("png.data"));
        }
    }

    private void paeth(int from, int length, int up, int channels) {
        for (int i = 0; i < length; i++) {
            int left = i < channels ? 0 : data[from + i - channels] & 0xFF;
            int over = up < 0 ? 0 : data[up + i] & 0xFF;
            int corner = up < 0 || i < channels ? 0 : data[up + i - channels] & 0xFF;
            int toLeft = Math.abs(over - corner);
            int toOver = Math.abs(left - corner);
            int toCorner = Math.abs(left + over - 2 * corner);
            int nearest =
                    toLeft <= toOver && toLeft <= toCorner
                            ? left
                            : toOver <= toCorner ? over : corner;
            data[from + i] += (byte) nearest;
        }
    }
}
