package dev.syncdesk.device.cli;

import dev.syncdesk.device.bluetooth.Address;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleTransport;
import dev.syncdesk.device.bluetooth.reader.DeviceReading;
import dev.syncdesk.device.bluetooth.reader.ReadDevice;
import dev.syncdesk.device.bluetooth.reader.Wish;
import dev.syncdesk.device.fitbit.Megadump;
import dev.syncdesk.device.fitbit.MegadumpFile;
import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.Via;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with a device, by the same rules as the server. */
@Command(
        name = "diagnose",
        description = "Says what a device's state is and what is wrong with it.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:diagnosed",
            "1:the file cannot be read, or something else went wrong",
            "2:the command line is wrong",
            "3:the file is no dump, or a damaged one",
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
final class DiagnoseCommand implements Callable<Integer> {

    /** In base64 or hexadecimal a dump takes several times its size. */
    private static final int MAX_FILE_BYTES = 4 * Megadump.MAX_SIZE;

    private static final int NO_SOUND_DUMP = 3;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "ADDRESS",
            arity = "0..1",
            converter = RadioOptions.AddressConverter.class,
            description = "of a device to read, as scan shows it")
    private @Nullable Address address;

    @Mixin private RadioOptions radio;

    @Mixin private ReadingOptions reading;

    @Mixin private OutputOption output;

    @Option(
            names = "--include",
            paramLabel = "FIELD",
            split = ",",
            description = {
                "name what is sensitive and otherwise left out of the JSON:",
                "position (where the device says that it is), device-name (often a person's)"
            })
    private Set<Sensitive> include = Set.of();

    @Option(
            names = "--megadump",
            paramLabel = "FILE",
            description =
                    "a Fitbit tracker's dump: bytes, hexadecimal, base64 or the XML around it")
    private @Nullable Path megadump;

    @Option(names = "--json", description = "print one JSON document for a program")
    private boolean json;

    @Override
    public Integer call() throws BleException, IOException {
        if ((megadump == null) == (address == null)) {
            throw new ParameterException(
                    spec.commandLine(), "Give a device's ADDRESS, or --megadump FILE");
        }
        return megadump == null
                ? diagnoseDevice(address)
                : diagnoseDump(megadump, Clock.systemUTC());
    }

    private int diagnoseDevice(@Nullable Address device) throws BleException, IOException {
        Wish wish = reading.wish();
        Clock clock = Clock.systemDefaultZone();
        try (BleTransport transport = radio.open()) {
            DeviceReading read =
                    new ReadDevice(transport, Via.BRIDGE, clock)
                            .read(
                                    Objects.requireNonNull(device),
                                    radio.adapter(),
                                    include.contains(Sensitive.POSITION)
                                            ? wish.askingWhere()
                                            : wish,
                                    radio.timeout(ReadCommand.USUAL));
            DeviceDiagnosis diagnosis = DeviceDiagnosis.of(read, clock.instant());
            output.write(spec, json ? diagnosis.json(include) : diagnosis.text());
            return 0;
        }
    }

    private int diagnoseDump(Path file, Clock clock) throws IOException {
        byte[] bytes = MegadumpFile.bytes(read(file));
        return switch (Megadump.decode(bytes)) {
            case Decoded.Malformed<Megadump> malformed -> {
                String said = "syncdesk-device: " + file + " is no dump. " + malformed.detail();
                spec.commandLine().getErr().println(said);
                yield NO_SOUND_DUMP;
            }
            case Decoded.Value<Megadump> dump -> {
                MegadumpDiagnosis diagnosis =
                        MegadumpDiagnosis.of(dump.value(), bytes, clock.instant());
                diagnosis.print(spec.commandLine().getOut(), json);
                yield diagnosis.isDamaged() ? NO_SOUND_DUMP : 0;
            }
        };
    }

    private static byte[] read(Path file) throws IOException {
        if (!Files.exists(file) || Files.isDirectory(file)) {
            throw new IOException("There is no file " + file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_FILE_BYTES + 1);
            if (bytes.length > MAX_FILE_BYTES) {
                throw new IOException(file + " is over " + MAX_FILE_BYTES + " bytes: no dump is");
            }
            return bytes;
        }
    }
}
