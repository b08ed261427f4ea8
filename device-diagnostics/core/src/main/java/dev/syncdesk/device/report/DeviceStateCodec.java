package dev.syncdesk.device.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A device's state as text, to be kept beside the device and read back by newer code. */
public final class DeviceStateCodec {

    public static String encode(DeviceState state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator generator = Wire.generator(bytes, WireFormat.JSON)) {
            write(state, new FieldWriter(generator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
    }

    /**
     * What another version wrote and this one does not know is left out. Text that is no state at
     * all reads as unknown: the next reports fill it again.
     */
    public static DeviceState decode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = Wire.parser(bytes, WireFormat.JSON)) {
            return DeviceStateReader.read(new Fields(parser));
        } catch (IOException | NotReadable e) {
            return DeviceState.UNKNOWN;
        }
    }

    private static void write(DeviceState state, FieldWriter out) throws IOException {
        Origins origins = Origins.of(state);
        out.enter();
        origins.write("origins", out);
        out.millis("lastReportAt", state.lastReportAt());
        ObservedCodec.BATTERY.write("battery", state.battery(), origins, out);
        ObservedCodec.FIRMWARE.write("firmware", state.firmware(), origins, out);
        ObservedCodec.CLOCK.write("clock", state.clock(), origins, out);
        ObservedCodec.STORAGE.write("storage", state.storage(), origins, out);
        ObservedCodec.BOOT.write("boot", state.boot(), origins, out);
        out.enterArray("views");
        for (RelayView view : state.views()) {
            RelayViewCodec.write(view, origins, out);
        }
        out.leaveArray();
        out.leave();
    }

    private DeviceStateCodec() {}
}
