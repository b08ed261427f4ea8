package dev.syncdesk.device.cli;

import dev.syncdesk.device.bluetooth.BleTransport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which way to the radio. */
final class TransportOption {

    @Option(
            names = "--transport",
            paramLabel = "NAME",
            converter = ChoiceConverter.class,
            description = "tinyb or bluez-dbus; tinyb where it has native libraries, if not given")
    private @Nullable TransportChoice transport;

    /** On the bus that the environment names, as for any program on D-Bus. */
    BleTransport open() {
        TransportChoice choice = transport == null ? TransportChoice.usual() : transport;
        return choice.open(System.getenv("DBUS_SYSTEM_BUS_ADDRESS"));
    }

    /** From its name. */
    static final class ChoiceConverter implements ITypeConverter<TransportChoice> {

        @Override
        public TransportChoice convert(String value) {
            for (TransportChoice choice : TransportChoice.values()) {
                if (choice.toString().equals(value)) {
                    return choice;
                }
            }
            throw new TypeConversionException("write tinyb or bluez-dbus, not " + value);
        }
    }
}
