package dev.syncdesk.support.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

/**
 * People who read pages at the same time, each asking for the next as soon as the last is there.
 */
final class Readers implements AutoCloseable {

    private static final long SEED = 11;

    private final URI desk;
    private final List<String> cookies;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService people;

    /**
     * @param cookies one for each reader, of their session
     */
    Readers(URI desk, List<String> cookies) {
        this.desk = desk;
        this.cookies = List.copyOf(cookies);
        people = Executors.newFixedThreadPool(cookies.size());
    }

    /**
     * @param samples of every answer
     * @param perSecond answers a second of all readers together
     * @param bytes of the mean answer
     */
    record Round(Samples samples, double perSecond, long bytes) {}

    /**
     * @param path of the next page
     * @throws IllegalStateException if an answer is not 200
     */
    Round read(Function<RandomGenerator, String> path, Duration length) {
        return read(path, cookies, length);
    }

    /** The same for people who have not signed in. */
    Round readAsAnyone(String path, Duration length) {
        return read(random -> path, cookies.stream().map(cookie -> "").toList(), length);
    }

    private Round read(Function<RandomGenerator, String> path, List<String> sent, Duration length) {
        long begin = System.nanoTime();
        long end = begin + length.toNanos();
        List<CompletableFuture<Reading>> readings = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            RandomGenerator random = new SplittableRandom(SEED + i);
            String cookie = sent.get(i);
            readings.add(
                    CompletableFuture.supplyAsync(
                            () -> reading(path, random, cookie, end), people));
        }
        List<Reading> done = readings.stream().map(CompletableFuture::join).toList();
        double seconds = (System.nanoTime() - begin) / 1e9;
        double[] millis =
                done.stream().flatMapToDouble(r -> DoubleStream.of(r.toArray())).toArray();
        long bytes = done.stream().mapToLong(Reading::bytes).sum() / Math.max(1, millis.length);
        return new Round(Samples.of(millis), millis.length / seconds, bytes);
    }

    private Reading reading(
            Function<RandomGenerator, String> path,
            RandomGenerator random,
            String cookie,
            long end) {
        Reading reading = new Reading();
        while (System.nanoTime() < end) {
            String asked = path.apply(random);
            long before = System.nanoTime();
            HttpResponse<byte[]> answer = get(asked, cookie);
            reading.add((System.nanoTime() - before) / 1e6, answer.body().length);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(asked + " was answered " + answer.statusCode());
            }
        }
        return reading;
    }

    private HttpResponse<byte[]> get(String path, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(desk.resolve(path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new IllegalStateException(path + " got no answer", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    @Override
    public void close() {
        people.shutdownNow();
        http.shutdownNow();
    }
}
