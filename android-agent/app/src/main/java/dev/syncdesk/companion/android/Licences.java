package dev.syncdesk.companion.android;

import android.content.res.AssetManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The software of others that is in the app, with the texts of its licences. It reads the disk. */
final class Licences {

    private static final Pattern BAR = Pattern.compile(" \\| ");
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final String FOLDER = "licences/";

    /**
     * One of them.
     *
     * @param coordinates as Maven has them, without a version
     * @param texts names of the licences' texts
     */
    record Library(String coordinates, String name, List<String> texts) {

        private static Library of(String line) {
            String[] parts = BAR.split(line);
            List<String> texts = new ArrayList<>();
            for (String text : BLANK.split(parts[2])) {
                texts.add(text);
            }
            return new Library(parts[0], parts[1], texts);
        }
    }

    private final AssetManager files;

    Licences(AssetManager files) {
        this.files = files;
    }

    List<Library> all() throws IOException {
        List<Library> all = new ArrayList<>();
        for (String line : read("index").split("\n", -1)) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                all.add(Library.of(line));
            }
        }
        return all;
    }

    /** All that its licences say. */
    String text(Library library) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String name : library.texts()) {
            text.append(read(name)).append('\n');
        }
        return text.toString();
    }

    private String read(String name) throws IOException {
        try (InputStream in = files.open(FOLDER + name + ".txt")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes.write(buffer, 0, read);
            }
            return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
        }
    }
}
