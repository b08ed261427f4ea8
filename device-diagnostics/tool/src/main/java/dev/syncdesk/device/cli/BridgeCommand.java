package dev.syncdesk.device.cli;

import dev.syncdesk.device.bridge.Bridge;
import dev.syncdesk.device.bridge.BridgeConfig;
import dev.syncdesk.device.bridge.BridgeFiles;
import dev.syncdesk.device.bridge.Redemption;
import dev.syncdesk.device.bridge.Rhythm;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs a bridge until it is ended, or makes its configuration from a pairing code. */
@Command(
        name = "bridge",
        description = {
            "Reads devices on their schedule and relays what they say, unattended.",
            "With --server and --code it redeems a pairing code into a new configuration."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:ended by SIGTERM or Ctrl+C, or the configuration was written or is right",
            "1:the configuration cannot be read or is wrong, or the server refuses the code",
            "2:the command line is wrong"
        })
@SuppressWarnings("NullAway.Init")
final class BridgeCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private TransportOption transport;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            required = true,
            description = "its configuration, see docs/bridge.md")
    private Path config;

    @Option(names = "--check", description = "only see whether the configuration is right")
    private boolean checkOnly;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "with --code: the support desk, such as https://desk.example.org")
    private @Nullable URI server;

    @Option(names = "--code", paramLabel = "CODE", description = "a pairing code to redeem")
    private @Nullable String code;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if ((server == null) != (code == null)) {
            throw new ParameterException(spec.commandLine(), "Give both --server and --code");
        }
        if (server != null && code != null) {
            redeem(server, code);
            return 0;
        }
        BridgeConfig read = BridgeFiles.read(config);
        if (checkOnly) {
            out().println(read);
            return 0;
        }
        run(read);
        return 0;
    }

    private void redeem(URI desk, String pairing) throws IOException {
        List<String> serials = Redemption.redeem(desk, pairing, config);
        out().println("Wrote " + config + " for " + String.join(", ", serials) + ".");
        out().println("Now write the address of each device into it; scan shows them.");
    }

    private void run(BridgeConfig read) throws IOException, InterruptedException {
        Clock clock = Clock.systemDefaultZone();
        Bridge bridge = new Bridge(read, transport.open(), Rhythm.STANDARD, clock);
        Runtime.getRuntime().addShutdownHook(new Thread(bridge::close, "end"));
        bridge.start();
        new CountDownLatch(1).await();
    }

    private PrintWriter out() {
        return new PrintWriter(spec.commandLine().getOut(), true);
    }
}
