package dev.syncdesk.companion.android;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.android.apksig.ApkVerifier;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The APK that the build made, as a phone gets it. */
final class ApkTest {

    private static final long MOST_BYTES = 2L * 1024 * 1024;
    private static final File APK = new File(System.getProperty("apk"));

    private static String aapt2(String... what) throws IOException, InterruptedException {
        String[] command = new String[what.length + 1];
        command[0] = System.getProperty("apk.aapt2");
        System.arraycopy(what, 0, command, 1, what.length);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private static String manifest() throws IOException, InterruptedException {
        return aapt2("dump", "xmltree", "--file", "AndroidManifest.xml", APK.getPath());
    }

    private static Set<String> entries(String prefix) throws IOException {
        Set<String> names = new TreeSet<>();
        try (ZipFile zip = new ZipFile(APK)) {
            zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(prefix))
                    .forEach(names::add);
        }
        return names;
    }

    @Test
    void it_is_small() {
        assertTrue(APK.length() < MOST_BYTES, APK.length() + " bytes");
    }

    @Test
    void its_signature_is_what_android_8_to_16_verify() throws Exception {
        ApkVerifier.Result result = new ApkVerifier.Builder(APK).build().verify();

        assertTrue(result.isVerified(), result.getErrors().toString());
        assertTrue(result.isVerifiedUsingV2Scheme());
        assertTrue(result.isVerifiedUsingV3Scheme());
        assertEquals(List.of(), result.getWarnings());
    }

    @Test
    void it_asks_for_these_permissions_and_no_other() throws Exception {
        Set<String> asked = new TreeSet<>();
        Matcher matcher =
                Pattern.compile("uses-permission: name='([^']+)'(.*)")
                        .matcher(aapt2("dump", "permissions", APK.getPath()));
        while (matcher.find()) {
            asked.add((matcher.group(1) + matcher.group(2)).replace("android.permission.", ""));
        }
        assertEquals(
                Set.of(
                        "BLUETOOTH_SCAN usesPermissionFlags='neverForLocation'",
                        "BLUETOOTH_CONNECT",
                        "BLUETOOTH maxSdkVersion='30'",
                        "BLUETOOTH_ADMIN maxSdkVersion='30'",
                        "ACCESS_FINE_LOCATION maxSdkVersion='30'",
                        "CAMERA",
                        "INTERNET",
                        "ACCESS_NETWORK_STATE",
                        "FOREGROUND_SERVICE",
                        "FOREGROUND_SERVICE_CONNECTED_DEVICE",
                        "RECEIVE_BOOT_COMPLETED",
                        "POST_NOTIFICATIONS"),
                asked);
    }

    @Test
    void it_says_for_which_androids_it_is() throws Exception {
        String badging = aapt2("dump", "badging", APK.getPath());

        assertTrue(badging.contains("name='dev.syncdesk.companion.android'"), badging);
        assertTrue(badging.contains("minSdkVersion:'26'"), badging);
        assertTrue(badging.contains("targetSdkVersion:'36'"), badging);
        assertFalse(badging.contains("application-debuggable"), badging);
        assertFalse(badging.contains("uses-implied-feature: name='android.hardware.b"), badging);
        for (String language : List.of("de", "es")) {
            assertTrue(badging.contains("'" + language + "'"), badging);
        }
    }

    @Test
    void it_keeps_no_backup_speaks_no_plain_text_and_exports_its_launcher_alone() throws Exception {
        String manifest = manifest();

        assertTrue(manifest.contains("allowBackup(0x01010280)=false"), manifest);
        assertTrue(manifest.contains("usesCleartextTraffic(0x010104ec)=false"), manifest);
        assertTrue(manifest.contains("supportsRtl(0x010103af)=true"), manifest);
        Matcher exported = Pattern.compile("exported\\(0x01010010\\)=true").matcher(manifest);
        assertEquals(1, exported.results().count());
    }

    @Test
    void it_holds_the_code_and_what_the_code_looks_up_by_name() throws IOException {
        assertEquals(Set.of("classes.dex"), entries("classes"));
        assertEquals(
                Set.of(
                        "findings/de.properties",
                        "findings/en.properties",
                        "findings/es.properties"),
                entries("findings/"));
        assertFalse(entries("META-INF/services/org.eclipse.paho").isEmpty());
        assertTrue(entries("").stream().anyMatch(name -> name.endsWith("messages.properties")));
        assertTrue(entries("guides/").contains("guides/charge-and-sync.yaml"));
    }

    @Test
    void two_builds_give_the_same_unsigned_bytes() throws IOException {
        Path work = Path.of(System.getProperty("apk.work"));

        assertEquals(
                -1,
                Files.mismatch(work.resolve("one/unsigned.apk"), work.resolve("two/unsigned.apk")));
    }

    @Test
    void what_is_not_compressed_is_aligned() throws IOException {
        try (ZipFile zip = new ZipFile(APK)) {
            ZipEntry table = zip.getEntry("resources.arsc");
            assertEquals(ZipEntry.STORED, table.getMethod());
        }
        assertEquals(0, contentAt("resources.arsc") % 4);
    }

    /** Where an entry's content begins, by its local header (APPNOTE 4.3.7). */
    private static long contentAt(String name) throws IOException {
        byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
        byte[] all = Files.readAllBytes(APK.toPath());
        for (int i = 0; i + 30 + wanted.length < all.length; i++) {
            boolean header =
                    all[i] == 'P' && all[i + 1] == 'K' && all[i + 2] == 3 && all[i + 3] == 4;
            if (header && word(all, i + 26) == wanted.length && startsWith(all, i + 30, wanted)) {
                return i + 30L + wanted.length + word(all, i + 28);
            }
        }
        throw new AssertionError("There is no " + name);
    }

    private static int word(byte[] all, int at) {
        return (all[at] & 0xFF) | (all[at + 1] & 0xFF) << 8;
    }

    private static boolean startsWith(byte[] all, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (all[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    @Test
    void the_names_that_were_shortened_can_be_read_again() throws IOException {
        String mapping = Files.readString(Path.of(System.getProperty("apk.mapping")));

        assertTrue(mapping.contains("dev.syncdesk.companion.Companion -> "));
    }
}
