package dev.syncdesk.device.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line {@code syncdesk-device}. */
@Command(
        name = "syncdesk-device",
        description = "Reads trackers and scales, relays what they say, and simulates a fleet.",
        mixinStandardHelpOptions = true,
        version = "syncdesk-device 0.1.0",
        subcommands = {DecodeCommand.class, DiagnoseCommand.class, SimulateCommand.class})
public final class SyncdeskDevice {

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new SyncdeskDevice())
                .setExecutionExceptionHandler(
                        (failure, line, parsed) -> {
                            line.getErr().println("syncdesk-device: " + failure.getMessage());
                            return CommandLine.ExitCode.SOFTWARE;
                        });
    }
}
