package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.GuideReading;
import dev.syncdesk.device.guide.GuideYaml;
import dev.syncdesk.device.guide.SubGuides;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Guides as they are run: read once, kept by code and version. */
@Singleton
public class GuideShelf {

    private static final int MAX_GUIDES = 500;
    private static final int MAX_KEPT = 2_000;
    private static final Duration LISTED_FOR = Duration.ofSeconds(30);

    private final Guides guides;
    private final Clock clock;
    private final Map<String, GuideEdition> kept = new ConcurrentHashMap<>();
    private volatile Listed listed = new Listed(List.of(), Instant.EPOCH);

    private record Listed(List<GuideEdition> editions, Instant until) {}

    GuideShelf(Guides guides, Clock clock) {
        this.guides = guides;
        this.clock = clock;
    }

    /**
     * The version that new runs follow.
     *
     * @throws Refusal.Invalid if there is no such guide
     */
    @Transactional(readOnly = true)
    public GuideEdition current(String code) {
        return guides.current(code)
                .map(this::read)
                .orElseThrow(() -> new Refusal.Invalid("guide", "there is no guide " + code));
    }

    /**
     * @throws Refusal.NotFound if there is no such version
     */
    @Transactional(readOnly = true)
    public GuideEdition version(String code, int version) {
        GuideEdition known = kept.get(key(code, version));
        return known != null ? known : read(code, version);
    }

    /** The current version of each, in the order of proposal; at most half a minute old. */
    @Transactional(readOnly = true)
    public List<GuideEdition> all() {
        Instant now = clock.instant();
        Listed known = listed;
        if (known.editions().isEmpty() || now.isAfter(known.until())) {
            known = new Listed(readAll(), now.plus(LISTED_FOR));
            listed = known;
        }
        return known.editions();
    }

    /** A guide to be a step of another, with its version noted; null if there is none. */
    @Nullable Guide find(String code, Map<String, Integer> uses) {
        GuideEdition edition = guides.current(code).map(this::read).orElse(null);
        if (edition == null) {
            return null;
        }
        uses.put(code, edition.version());
        return edition.guide();
    }

    /** Another version is current: this server's list is read anew, others within half a minute. */
    void forgetList() {
        listed = new Listed(List.of(), Instant.EPOCH);
    }

    private List<GuideEdition> readAll() {
        return guides.allCurrent(MAX_GUIDES).stream().map(this::read).toList();
    }

    private GuideEdition read(String code, int version) {
        return guides.version(code, version)
                .map(this::read)
                .orElseThrow(
                        () ->
                                new Refusal.NotFound(
                                        "There is no version " + version + " of guide " + code));
    }

    private GuideEdition read(GuideVersion written) {
        if (kept.size() > MAX_KEPT) {
            kept.clear();
        }
        String key = key(written.guide(), written.version());
        GuideEdition known = kept.get(key);
        if (known == null) {
            known = parse(written);
            kept.put(key, known);
        }
        return known;
    }

    /** The guides that it has as steps are those of its own time. */
    private GuideEdition parse(GuideVersion written) {
        SubGuides used =
                code ->
                        Arrays.stream(written.uses().split(",", -1))
                                .filter(use -> use.startsWith(code + "/"))
                                .map(use -> use.substring(code.length() + 1))
                                .map(version -> version(code, Integer.parseInt(version)).guide())
                                .findFirst()
                                .orElse(null);
        return switch (GuideYaml.read(written.guide() + ".yaml", written.yaml(), used)) {
            case GuideReading.Valid valid -> new GuideEdition(valid.guide(), written.version());
            case GuideReading.Invalid invalid ->
                    throw new IllegalStateException(
                            "A stored guide is not valid: " + invalid.problems());
        };
    }

    private static String key(String code, int version) {
        return code + "/" + version;
    }
}
