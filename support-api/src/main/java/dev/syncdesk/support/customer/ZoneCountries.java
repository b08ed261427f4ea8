package dev.syncdesk.support.customer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In which country somebody's time zone is, by the IANA database: as near as a desk comes to where
 * people are without asking them.
 */
public final class ZoneCountries {

    private static final String RESOURCE = "/zone-countries.txt";
    private static final Map<String, String> COUNTRIES = read();

    private ZoneCountries() {}

    /**
     * The country's code (ISO 3166), such as {@code DE}; empty where the zone is of none, such as
     * {@code UTC}.
     */
    public static String of(@Nullable String zone) {
        return zone == null ? "" : COUNTRIES.getOrDefault(zone, "");
    }

    private static Map<String, String> read() {
        try (InputStream in =
                        Objects.requireNonNull(ZoneCountries.class.getResourceAsStream(RESOURCE));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
