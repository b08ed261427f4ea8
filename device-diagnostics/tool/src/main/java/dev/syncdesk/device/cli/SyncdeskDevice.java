package dev.syncdesk.device.cli;

import dev.syncdesk.device.bluetooth.BleException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line {@code syncdesk-device}. */
@Command(
        name = "syncdesk-device",
        description = "Reads trackers and scales, relays what they say, and simulates a fleet.",
        mixinStandardHelpOptions = true,
        version = "syncdesk-device 0.1.0",
        subcommands = {
            ScanCommand.class,
            ReadCommand.class,
            DiagnoseCommand.class,
            DecodeCommand.class,
            BridgeCommand.class,
            SimulateCommand.class
        })
public final class SyncdeskDevice {

    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "syncdesk-device-log.xml");
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new SyncdeskDevice())
                .setExecutionExceptionHandler(
                        (failure, line, parsed) -> {
                            if (failure instanceof BleException radio) {
                                return say(line, radio);
                            }
                            line.getErr().println("syncdesk-device: " + failure.getMessage());
                            return CommandLine.ExitCode.SOFTWARE;
                        });
    }

    private static int say(CommandLine line, BleException radio) {
        line.getErr().println("syncdesk-device: " + ExitCodes.sentence(radio.failure()));
        line.getErr().println(ExitCodes.advice(radio.failure()));
        return ExitCodes.of(radio.failure());
    }
}
