package dev.syncdesk.device.cli;

import dev.syncdesk.device.fitbit.Megadump;
import dev.syncdesk.device.fitbit.MegadumpFile;
import dev.syncdesk.device.report.Decoded;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what is wrong with a device, by the same rules as the server. */
@Command(
        name = "diagnose",
        description = "Says what a device's state is and what is wrong with it.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:diagnosed",
            "1:the file cannot be read",
            "2:the command line is wrong",
            "3:the file is no dump, or a damaged one"
        })
@SuppressWarnings("NullAway.Init")
final class DiagnoseCommand implements Callable<Integer> {

    /** In base64 or hexadecimal a dump takes several times its size. */
    private static final int MAX_FILE_BYTES = 4 * Megadump.MAX_SIZE;

    private static final int NO_SOUND_DUMP = 3;

    @Spec private CommandSpec spec;

    @Option(
            names = "--megadump",
            paramLabel = "FILE",
            description =
                    "a Fitbit tracker's dump: bytes, hexadecimal, base64 or the XML around it")
    private @Nullable Path megadump;

    @Option(names = "--json", description = "print one JSON document for a program")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (megadump == null) {
            throw new ParameterException(spec.commandLine(), "Give --megadump FILE");
        }
        return diagnoseDump(megadump, Clock.systemUTC());
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
        if (!Files.isRegularFile(file)) {
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
