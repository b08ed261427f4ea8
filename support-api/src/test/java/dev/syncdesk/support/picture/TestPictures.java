package dev.syncdesk.support.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as the JDK writes them, and what cameras put into them beside. */
public final class TestPictures {

    /** What no picture that was cleaned has in it. */
    public static final String PLACE = "N 51 30 26 W 0 7 39";

    private static final int SIGNATURE_AND_SIZE = 33;

    public static byte[] png(int width, int height) {
        return written("png", width, height);
    }

    public static byte[] jpeg(int width, int height) {
        return written("jpg", width, height);
    }

    private static byte[] written(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, x * (height - 1) / width, 0x336699 + x);
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A JPEG from a phone that was held upright: with its turn, a place, and a second picture. */
    public static byte[] fromCamera(int width, int height) {
        byte[] plain = jpeg(width, height);
        byte[] exif = exif(6);
        byte[] comment = segment(0xfe, PLACE.getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(segment(0xe1, exif));
        out.writeBytes(comment);
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(PLACE.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** Little-endian, with a maker's text before the orientation. */
    private static byte[] exif(int turn) {
        ByteBuffer out = ByteBuffer.allocate(80).order(ByteOrder.LITTLE_ENDIAN);
        out.put("Exif\0\0II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        out.putShort((short) 2);
        out.putShort((short) 0x010f).putShort((short) 2).putInt(20).putInt(38);
        out.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(turn);
        out.putInt(0);
        out.put(PLACE.getBytes(StandardCharsets.US_ASCII));
        return out.array();
    }

    private static byte[] segment(int marker, byte[] data) {
        return ByteBuffer.allocate(4 + data.length)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (data.length + 2))
                .put(data)
                .array();
    }

    /** A PNG with a text. */
    public static byte[] pngWithText() {
        byte[] plain = png(5, 4);
        byte[] text = ("tEXtComment\0" + PLACE).getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(text);
        ByteBuffer out = ByteBuffer.allocate(plain.length + 8 + text.length);
        out.put(plain, 0, SIGNATURE_AND_SIZE).putInt(text.length - 4).put(text);
        out.putInt((int) sum.getValue());
        return out.put(plain, SIGNATURE_AND_SIZE, plain.length - SIGNATURE_AND_SIZE).array();
    }

    /** The head of a lossless WebP of that size, with a place in it. */
    static byte[] webp(int width, int height) {
        ByteBuffer out = ByteBuffer.allocate(90).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ascii("RIFF")).putInt(0).put(ascii("WEBP"));
        out.put(ascii("VP8X")).putInt(10).put((byte) 0x1c).put(new byte[3]);
        out.put(three(width - 1)).put(three(height - 1));
        out.put(ascii("VP8L")).putInt(6).put((byte) 0x2f);
        out.putInt((width - 1) | (height - 1) << 14).put((byte) 7);
        out.put(ascii("EXIF")).putInt(PLACE.length()).put(ascii(PLACE));
        out.put((byte) 0).putInt(4, out.position() - 8);
        byte[] whole = new byte[out.position()];
        out.flip().get(whole);
        return whole;
    }

    private static byte[] three(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16)};
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private TestPictures() {}
}
