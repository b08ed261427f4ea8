package dev.syncdesk.companion.android;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.annotation.Config;

/** The licences that the app shows against the libraries that the build puts into it. */
@RunWith(RobolectricTestRunner.class)
@Config(application = TestApp.class, sdk = 36)
public final class LicencesTest {

    private static final Pattern LIBRARY = Pattern.compile("([\\w.-]+:[\\w.-]+):jar:");

    private final Licences licences = new Licences(RuntimeEnvironment.getApplication().getAssets());

    private static Set<String> libraries() throws IOException {
        Set<String> libraries = new TreeSet<>();
        String list = Files.readString(Path.of(System.getProperty("libraries")));
        Matcher library = LIBRARY.matcher(list);
        while (library.find()) {
            libraries.add(library.group(1));
        }
        return libraries;
    }

    @Test
    public void each_library_in_the_app_has_its_licence() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Licences.Library library : licences.all()) {
            shown.add(library.coordinates());
            assertFalse(licences.text(library).isBlank());
        }
        assertEquals(libraries(), shown);
    }
}
