package dev.syncdesk.device.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where the output goes: a file that is written whole or not at all, or standard output. */
final class OutputOption {

    @Option(names = "--out", paramLabel = "FILE", description = "write to this file instead")
    private @Nullable Path file;

    void write(CommandSpec spec, String text) throws IOException {
        if (file == null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(text);
            out.flush();
            if (out.checkError()) {
                throw new IOException("the output cannot be written");
            }
            return;
        }
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("There is no folder " + folder + " to write " + file + " to");
        }
        Path part = Files.createTempFile(folder, ".syncdesk", ".part");
        try {
            Files.writeString(part, text, StandardCharsets.UTF_8);
            Files.move(part, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
