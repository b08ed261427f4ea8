package dev.syncdesk.device.cli;

import dev.syncdesk.device.bluetooth.reader.Consent;
import dev.syncdesk.device.bluetooth.reader.Wish;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a reading is to do besides looking. */
@SuppressWarnings("NullAway.Init")
final class ReadingOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--measure",
            paramLabel = "SECONDS",
            converter = RadioOptions.SecondsConverter.class,
            description = {
                "wait so long for a measurement, to prove that the device measures;",
                "some scales delete stored measurements once they were sent"
            })
    private @Nullable Duration measure;

    @Option(
            names = "--user",
            paramLabel = "NUMBER",
            description = "the scale's user, for scales that want a PIN")
    private @Nullable Integer user;

    @Option(
            names = "--pin",
            paramLabel = "PIN",
            arity = "0..1",
            interactive = true,
            description = "that user's PIN on the scale; asked for where it is left out")
    private @Nullable Integer pin;

    @Option(names = "--set-clock", description = "set the device's clock to this machine's")
    private boolean setClock;

    Wish wish() {
        Duration wait = measure == null ? Duration.ZERO : measure;
        return new Wish(wait, false, setClock, consent(), false);
    }

    private @Nullable Consent consent() {
        if (user == null && pin == null) {
            return null;
        }
        if (user == null || pin == null) {
            throw new ParameterException(spec.commandLine(), "Give both --user and --pin");
        }
        try {
            return new Consent(user, pin);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
