package dev.syncdesk.support.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures with places, texts and more in them, and bytes that are none. */
final class CleanedTest {

    static Stream<byte[]> pictures() {
        return Stream.of(
                TestPictures.fromCamera(40, 30),
                TestPictures.pngWithText(),
                TestPictures.webp(5, 4));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void a_place_is_not_kept(byte[] content) {
        assertTrue(text(content).contains(TestPictures.PLACE));
        assertFalse(text(picture(content).content()).contains(TestPictures.PLACE));
    }

    @Test
    void a_photo_shows_what_it_showed_and_which_side_is_up() throws IOException {
        byte[] camera = TestPictures.fromCamera(40, 30);
        Cleaned.Picture picture = picture(camera);
        assertEquals(
                List.of(PictureType.JPEG, 40, 30),
                List.of(picture.type(), picture.width(), picture.height()));
        assertSame(TestPictures.jpeg(40, 30), picture.content());
        byte[] turned = Arrays.copyOfRange(picture.content(), 2, 40);
        assertEquals("Exif", new String(turned, 4, 4, ISO_8859_1));
        assertEquals(6, turned[29]);
    }

    @Test
    void a_screenshot_shows_what_it_showed() throws IOException {
        Cleaned.Picture picture = picture(TestPictures.pngWithText());
        assertEquals(5, picture.width());
        assertEquals(4, picture.height());
        assertSame(TestPictures.png(5, 4), picture.content());
    }

    @Test
    void a_webp_says_no_more_that_it_has_what_was_taken_out() {
        Cleaned.Picture picture = picture(TestPictures.webp(5, 4));
        assertEquals(5, picture.width());
        assertEquals(4, picture.height());
        assertEquals(0x10, picture.content()[20]);
        assertEquals(picture.content().length - 8, picture.content()[4]);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void a_clean_picture_stays_as_it_is(byte[] content) {
        Cleaned.Picture once = picture(content);
        assertArrayEquals(once.content(), picture(once.content()).content());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void a_picture_that_is_cut_off_is_none_and_breaks_nothing(byte[] content) {
        int clean = picture(content).content().length / 2;
        for (int length = 0; length < clean; length++) {
            Cleaned cut = Cleaned.of(Arrays.copyOf(content, length));
            assertInstanceOf(Cleaned.NotOne.class, cut, "at " + length);
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void bytes_that_were_changed_break_nothing(byte[] content) {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = content.clone();
            for (int j = 0; j < 4; j++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            if (Cleaned.of(changed) instanceof Cleaned.Picture picture) {
                assertTrue(picture.content().length <= changed.length + 36);
            }
        }
    }

    @Test
    void other_things_are_no_pictures() {
        assertEquals(
                new Cleaned.NotOne("is no PNG, JPEG or WebP"),
                Cleaned.of("<svg onload=alert(1)>".getBytes(ISO_8859_1)));
        byte[] wide = TestPictures.png(5, 4);
        wide[18] = (byte) 0xff;
        assertInstanceOf(Cleaned.NotOne.class, Cleaned.of(wide));
    }

    private static Cleaned.Picture picture(byte[] content) {
        return assertInstanceOf(Cleaned.Picture.class, Cleaned.of(content));
    }

    private static void assertSame(byte[] expected, byte[] shown) throws IOException {
        BufferedImage one = ImageIO.read(new ByteArrayInputStream(expected));
        BufferedImage other = ImageIO.read(new ByteArrayInputStream(shown));
        assertArrayEquals(
                one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth()),
                other.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth()));
    }

    private static String text(byte[] content) {
        return new String(content, ISO_8859_1);
    }
}
