package dev.syncdesk.support.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Groups of texts, among texts as customers write them. */
final class SimilarTextsTest {

    private static final List<CustomersTexts.Told> TOLD = CustomersTexts.all();

    private static WrittenText text(int index, String language, boolean grouped) {
        CustomersTexts.Told told = TOLD.get(index);
        return new WrittenText(index, told.subject(), told.message(), language, grouped);
    }

    private static List<WrittenText> texts() {
        return IntStream.range(0, TOLD.size())
                .mapToObj(
                        index ->
                                text(
                                        index,
                                        TOLD.get(index).language(),
                                        !TOLD.get(index).isExplained()))
                .toList();
    }

    private static List<Long> telling(String fault) {
        return IntStream.range(0, TOLD.size())
                .filter(index -> TOLD.get(index).fault().equals(fault))
                .mapToObj(index -> (long) index)
                .toList();
    }

    @Test
    void a_fault_that_many_write_of_is_found_in_each_language_and_nothing_else_is() {
        List<TextGroup> groups = SimilarTexts.of(texts());
        assertEquals(2, groups.size(), groups.toString());
        assertEquals(telling("stripe"), groups.get(0).ids());
        assertEquals("en", groups.get(0).language());
        assertTrue(groups.get(0).words().contains("green"), groups.toString());
        assertTrue(groups.get(0).words().contains("line"), groups.toString());
        assertEquals(telling("tap"), groups.get(1).ids());
        assertEquals("de", groups.get(1).language());
        assertTrue(groups.get(1).words().contains("Tippen"), groups.toString());
        assertTrue(groups.get(1).words().contains("reagiert"), groups.toString());
    }

    @Test
    void what_everybody_else_writes_is_in_no_group() {
        List<WrittenText> noise =
                texts().stream().filter(text -> TOLD.get((int) text.id()).isNoise()).toList();
        assertEquals(List.of(), SimilarTexts.of(noise));
    }

    @Test
    void the_order_of_the_texts_changes_nothing() {
        List<WrittenText> shuffled = new ArrayList<>(texts());
        Collections.shuffle(shuffled, new Random(5));
        assertEquals(SimilarTexts.of(texts()), SimilarTexts.of(shuffled));
    }

    /** Their words stay usual, so that a group of others is not held together by them. */
    @Test
    void a_text_that_is_explained_counts_for_how_usual_its_words_are_and_is_in_no_group() {
        List<Long> stripes = telling("stripe");
        List<WrittenText> texts =
                texts().stream()
                        .map(
                                text ->
                                        text(
                                                (int) text.id(),
                                                text.language(),
                                                !stripes.contains(text.id())))
                        .toList();
        List<TextGroup> groups = SimilarTexts.of(texts);
        assertEquals(1, groups.size(), groups.toString());
        assertEquals("de", groups.getFirst().language());
    }

    @Test
    void the_language_is_that_of_the_words_and_not_of_the_customers_settings() {
        List<WrittenText> all =
                IntStream.range(0, TOLD.size())
                        .mapToObj(
                                index ->
                                        text(
                                                index,
                                                index % 2 == 0 ? "en" : "de",
                                                !TOLD.get(index).isExplained()))
                        .toList();
        assertEquals(SimilarTexts.of(texts()), SimilarTexts.of(all));
        assertEquals("de", Lexicons.of("Gerät", "de").language());
        assertEquals("en", Lexicons.of("Gerät", "xx").language());
    }

    @Test
    void forms_of_a_word_are_one_word() {
        Lexicon german = Lexicons.of("", "de");
        assertEquals(
                german.terms("Die Geräte").getFirst().stem(),
                german.terms("ein Gerät").getFirst().stem());
        Lexicon english = Lexicons.of("", "en");
        assertEquals(
                List.of(
                        new Lexicon.Term("line", "Lines"),
                        new Lexicon.Term("flicker", "flickered")),
                english.terms("Lines, and they have flickered"));
    }

    @Test
    void few_texts_short_texts_and_empty_ones_are_no_group() {
        assertEquals(List.of(), SimilarTexts.of(List.of()));
        List<WrittenText> same =
                IntStream.range(0, 40)
                        .mapToObj(i -> new WrittenText(i, "Hello", "", "en", true))
                        .toList();
        assertEquals(List.of(), SimilarTexts.of(same), "nothing tells them apart from others");
        List<WrittenText> few = texts().subList(0, SimilarTexts.LEAST_TEXTS - 1);
        assertEquals(List.of(), SimilarTexts.of(few));
        List<WrittenText> empty =
                IntStream.range(0, 40).mapToObj(i -> new WrittenText(i, "", "", "", true)).toList();
        assertEquals(List.of(), SimilarTexts.of(empty));
    }

    /** As many as a review takes, of words as rare and as usual as Zipf's law has them. */
    @Test
    void two_thousand_texts_of_chance_words_make_no_group_and_take_seconds() {
        SplittableRandom random = new SplittableRandom(2);
        List<WrittenText> texts = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            StringBuilder body = new StringBuilder();
            for (int word = 0; word < 40; word++) {
                body.append("wort").append((int) Math.pow(5_000, random.nextDouble())).append(' ');
            }
            texts.add(new WrittenText(i, "", body.toString(), "de", true));
        }
        long began = System.nanoTime();
        assertEquals(List.of(), SimilarTexts.of(texts));
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        assertTrue(took.toSeconds() < 60, took.toString());
    }
}
