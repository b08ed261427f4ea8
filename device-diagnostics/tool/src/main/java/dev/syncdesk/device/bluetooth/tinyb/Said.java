package dev.syncdesk.device.bluetooth.tinyb;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the helper process: the answer to an {@link Ask}, or a value that a device sent.
 *
 * @param id of what it answers; 0 for a value
 * @param error the name of the D-Bus error, or null if it went well
 * @param message of the error
 * @param handle of the characteristic whose value it is
 * @param value in hexadecimal
 * @param objects how many native objects the helper holds so far
 */
record Said(
        long id,
        @Nullable String error,
        @Nullable String message,
        @Nullable String handle,
        @Nullable String value,
        @Nullable List<Radio> adapters,
        @Nullable List<Heard> devices,
        @Nullable Standing status,
        @Nullable List<Offered> offered,
        long objects) {

    record Radio(String name, String address, boolean powered) {}

    /**
     * @param rssi 0 where it was not heard
     * @param data in hexadecimal, by service
     */
    record Heard(
            String address,
            @Nullable String name,
            int rssi,
            List<String> services,
            Map<String, String> data,
            boolean bonded,
            boolean connected) {}

    record Standing(boolean connected, boolean resolved, boolean bonded) {}

    /** A characteristic, or with no handle a service that has none. */
    record Offered(
            String service,
            int serviceNumber,
            @Nullable String handle,
            @Nullable String uuid,
            @Nullable List<String> flags) {}

    static Said failed(long id, String error, String message, long objects) {
        return new Said(id, error, message, null, null, null, null, null, null, objects);
    }

    static Said done(long id, long objects) {
        return new Said(id, null, null, null, null, null, null, null, null, objects);
    }

    static Said radios(long id, List<Radio> adapters, long objects) {
        return new Said(id, null, null, null, null, adapters, null, null, null, objects);
    }

    static Said heard(long id, List<Heard> devices, long objects) {
        return new Said(id, null, null, null, null, null, devices, null, null, objects);
    }

    static Said standing(long id, Standing status, long objects) {
        return new Said(id, null, null, null, null, null, null, status, null, objects);
    }

    static Said offers(long id, List<Offered> offered, long objects) {
        return new Said(id, null, null, null, null, null, null, null, offered, objects);
    }

    static Said value(long id, @Nullable String handle, String value, long objects) {
        return new Said(id, null, null, handle, value, null, null, null, null, objects);
    }

    /** Without what a device measured. */
    @Override
    public String toString() {
        return "answer " + id + (error == null ? "" : " " + error + ": " + message);
    }
}
