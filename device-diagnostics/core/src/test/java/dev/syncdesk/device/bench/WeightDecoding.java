package dev.syncdesk.device.bench;

import dev.syncdesk.device.gatt.DateTime;
import dev.syncdesk.device.gatt.Decoded;
import dev.syncdesk.device.gatt.Quantity;
import dev.syncdesk.device.gatt.WeightMeasurement;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Decoding a weight measurement beside two floors: reading the same bytes, and making the same
 * result of numbers that are there already, which shows how many bytes the result takes.
 *
 * <p>Each works on other bytes than the one before, so that nothing can be taken out of the loop.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WeightDecoding {

    private static final int VALUES = 256;

    /** The weight alone; and a real scale's, with time, user, BMI and height. */
    private final byte[][] smallest = variants("00b036");

    private final byte[][] full = variants("0ef22fe507071715211f02d400a406");

    private int next;

    @Benchmark
    public int readSmallest() {
        return sum(smallest[turn()]);
    }

    @Benchmark
    public Object makeSmallest() {
        int raw = turn();
        return new Decoded.Value<>(
                new WeightMeasurement(
                        0, new Quantity.Decimal(raw / 200.0), null, null, null, null));
    }

    @Benchmark
    public Object decodeSmallest() {
        return WeightMeasurement.decode(smallest[turn()]);
    }

    @Benchmark
    public int readFull() {
        return sum(full[turn()]);
    }

    @Benchmark
    public Object makeFull() {
        int raw = turn();
        return new Decoded.Value<>(
                new WeightMeasurement(
                        14,
                        new Quantity.Decimal(raw / 200.0),
                        new DateTime(2021, 7, 23, 21, 33, raw & 0x1f),
                        new Quantity.Whole(raw),
                        raw / 10.0,
                        raw / 1_000.0));
    }

    @Benchmark
    public Object decodeFull() {
        return WeightMeasurement.decode(full[turn()]);
    }

    private int turn() {
        next = (next + 1) & (VALUES - 1);
        return next;
    }

    private static int sum(byte[] bytes) {
        int sum = 0;
        for (byte value : bytes) {
            sum += value;
        }
        return sum;
    }

    /** The same value with other weights. */
    private static byte[][] variants(String hex) {
        byte[][] variants = new byte[VALUES][];
        for (int i = 0; i < VALUES; i++) {
            variants[i] = HexFormat.of().parseHex(hex);
            variants[i][1] = (byte) i;
        }
        return variants;
    }
}
