package dev.syncdesk.device.cli;

import dev.syncdesk.device.bluetooth.Address;
import dev.syncdesk.device.bluetooth.BleTransport;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How to reach a device, the same for every command that does. */
@SuppressWarnings("NullAway.Init")
final class RadioOptions {

    private static final int MOST_SECONDS = 600;

    @Mixin private TransportOption transport;

    @Option(
            names = "--adapter",
            paramLabel = "ADAPTER",
            description = "such as hci0, or its address; the one that hears best, if not given")
    private @Nullable String adapter;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            converter = SecondsConverter.class,
            description = "for how long to try, 1 to 600; 30 if not given, 10 to scan")
    private @Nullable Duration timeout;

    Duration timeout(Duration usual) {
        return timeout == null ? usual : timeout;
    }

    @Nullable String adapter() {
        return adapter;
    }

    BleTransport open() {
        return transport.open();
    }

    /** From whole seconds. */
    static final class SecondsConverter implements ITypeConverter<Duration> {

        @Override
        public Duration convert(String value) {
            try {
                int seconds = Integer.parseInt(value);
                if (seconds >= 1 && seconds <= MOST_SECONDS) {
                    return Duration.ofSeconds(seconds);
                }
            } catch (NumberFormatException e) {
                throw refusal(value);
            }
            throw refusal(value);
        }

        private static TypeConversionException refusal(String value) {
            return new TypeConversionException("write whole seconds, 1 to 600, not " + value);
        }
    }

    /** From six octets. */
    static final class AddressConverter implements ITypeConverter<Address> {

        @Override
        public Address convert(String value) {
            try {
                return Address.of(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
