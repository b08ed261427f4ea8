package dev.syncdesk.device.cli;

import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleTransport;
import dev.syncdesk.device.bluetooth.Scan;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the devices that are near. */
@Command(
        name = "scan",
        description = "Lists the Bluetooth devices that are near, the strongest first.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:listened, and be it that nothing was heard",
            "1:something else went wrong",
            "2:the command line is wrong",
            "12:timed out",
            "13:no adapter",
            "14:Bluetooth is off",
            "15:no BlueZ",
            "17:the process that holds the radio died"
        })
@SuppressWarnings("NullAway.Init")
final class ScanCommand implements Callable<Integer> {

    private static final Duration USUAL = Duration.ofSeconds(10);

    @Spec private CommandSpec spec;

    @Mixin private RadioOptions radio;

    @Mixin private OutputOption output;

    @Option(
            names = "--weakest",
            paramLabel = "DBM",
            description = "leave out what is heard more weakly, such as -80")
    private @Nullable Integer weakestDbm;

    @Option(names = "--json", description = "print a JSON array for a program")
    private boolean json;

    @Override
    public Integer call() throws BleException, IOException {
        Duration listen = radio.timeout(USUAL);
        try (BleTransport transport = radio.open()) {
            List<Advertisement> heard =
                    transport.scan(
                            new Scan(radio.adapter(), Set.of(), weakestDbm, listen, any -> false));
            output.write(spec, json ? ScanList.json(heard) : ScanList.text(heard));
            return 0;
        }
    }
}
