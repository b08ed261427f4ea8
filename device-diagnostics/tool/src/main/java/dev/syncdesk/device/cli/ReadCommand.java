package dev.syncdesk.device.cli;

import dev.syncdesk.device.bluetooth.Address;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleTransport;
import dev.syncdesk.device.bluetooth.reader.DeviceReading;
import dev.syncdesk.device.bluetooth.reader.ReadDevice;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.Via;
import dev.syncdesk.device.report.WireFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads one device. */
@Command(
        name = "read",
        description = "Reads what says something of a device's health, never of a body.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:read",
            "1:something else went wrong",
            "2:the command line is wrong",
            "10:the device was not found",
            "11:the device refused",
            "12:timed out",
            "13:no adapter",
            "14:Bluetooth is off",
            "15:no BlueZ",
            "16:the device disconnected",
            "17:the process that holds the radio died"
        })
@SuppressWarnings("NullAway.Init")
final class ReadCommand implements Callable<Integer> {

    static final Duration USUAL = Duration.ofSeconds(30);

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "ADDRESS",
            converter = RadioOptions.AddressConverter.class,
            description = "of the device, as scan shows it")
    private Address address;

    @Mixin private RadioOptions radio;

    @Mixin private ReadingOptions reading;

    @Mixin private OutputOption output;

    @Option(names = "--json", description = "print a report/1 for a program")
    private boolean json;

    @Override
    public Integer call() throws BleException, IOException {
        try (BleTransport transport = radio.open()) {
            DeviceReading read =
                    new ReadDevice(transport, Via.BRIDGE, Clock.systemDefaultZone())
                            .read(address, radio.adapter(), reading.wish(), radio.timeout(USUAL));
            output.write(spec, json ? json(read) : ReadingText.of(read));
            return 0;
        }
    }

    private static String json(DeviceReading read) {
        byte[] report = ReportCodec.encode(read.report(), WireFormat.JSON);
        return new String(report, StandardCharsets.UTF_8) + "\n";
    }
}
