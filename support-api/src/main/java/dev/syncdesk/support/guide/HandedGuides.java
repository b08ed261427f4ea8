package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.GuideRun;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.platform.Sha256;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/** Finds which version of a guide a phone has followed. */
@Singleton
class HandedGuides {

    private static final int NEWEST = 50;
    private static final String CODE = "[a-z0-9-]{1,64}";

    private final Guides guides;
    private final GuideShelf shelf;

    HandedGuides(Guides guides, GuideShelf shelf) {
        this.guides = guides;
        this.shelf = shelf;
    }

    /**
     * @param isSameText whether it is the phone's, word by word; else it is the current one
     */
    record Found(GuideEdition edition, boolean isSameText) {}

    /**
     * @param sourceSha256 of the text of the phone's guide, in hexadecimal
     * @throws Refusal.Invalid if there is no such guide
     */
    Found find(GuideRun run, String sourceSha256) {
        String code = run.guide();
        if (!code.matches(CODE)) {
            throw new Refusal.Invalid("guide", "there is no such guide");
        }
        return guides.builtIn(code, NEWEST).stream()
                .filter(version -> sourceSha256.equals(sha256(version)))
                .findFirst()
                .map(version -> new Found(shelf.version(code, version.version()), true))
                .orElseGet(() -> new Found(shelf.current(code), false));
    }

    private static String sha256(GuideVersion version) {
        return Sha256.hex(version.yaml().getBytes(StandardCharsets.UTF_8));
    }
}
