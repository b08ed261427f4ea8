package dev.syncdesk.device.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line in a process of its own, on a bus of its own. */
public final class ToolProcess implements AutoCloseable {

    /** How it ended and what it said. */
    public record Ended(int exitCode, String out, String err) {}

    private final Process process;
    private final Path out;
    private final Path err;

    private ToolProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    public static ToolProcess start(String bus, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Xmx128m");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(SyncdeskDevice.class.getName());
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("tool", ".out");
        Path err = Files.createTempFile("tool", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().put("DBUS_SYSTEM_BUS_ADDRESS", bus);
        return new ToolProcess(builder.start(), out, err);
    }

    public static Ended run(String bus, String... arguments)
            throws IOException, InterruptedException {
        try (ToolProcess tool = start(bus, arguments)) {
            return tool.ended();
        }
    }

    public Ended ended() throws IOException, InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the command did not end: " + err());
        }
        return new Ended(process.exitValue(), out(), err());
    }

    public Process process() {
        return process;
    }

    public String out() throws IOException {
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    public String err() throws IOException {
        return Files.readString(err, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Files.deleteIfExists(out);
        Files.deleteIfExists(err);
    }
}
