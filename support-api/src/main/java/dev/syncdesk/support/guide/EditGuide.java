package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.GuideYaml;
import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Begins drafts and keeps what is written. */
@Singleton
public class EditGuide {

    /** More guides than anybody can know. */
    static final int MAX_GUIDES = 500;

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final Guides guides;
    private final GuideDrafts drafts;
    private final DraftInHand hand;
    private final GuideJournal journal;
    private final Clock clock;

    EditGuide(
            Guides guides,
            GuideDrafts drafts,
            DraftInHand hand,
            GuideJournal journal,
            Clock clock) {
        this.guides = guides;
        this.drafts = drafts;
        this.hand = hand;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Begins a draft: of the current version, or of a new guide. One that is there already is left
     * as it is.
     *
     * @throws Refusal.Invalid if the code is none
     * @throws Refusal.Conflict if there are as many guides as may be
     */
    @Transactional
    public GuideDraft begin(String code, Caller by) {
        requireCode(code);
        Optional<GuideDraft> known = drafts.of(code);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<GuideVersion> current = guides.current(code);
        refuseTooMany();
        int base = current.map(GuideVersion::version).orElse(0);
        String yaml = current.map(GuideVersion::yaml).orElseGet(() -> GuideSkeleton.of(code));
        if (drafts.begin(code, base, yaml, by.name(), clock.instant()) == 1) {
            journal.note(code, GuideEventKind.BEGUN, by.name(), base == 0 ? "" : "version " + base);
        }
        return drafts.of(code).orElseThrow(() -> GuideRefusals.noDraft(code));
    }

    /**
     * Keeps a text, whatever is wrong with it, and takes it out of review. The same text again
     * changes nothing.
     *
     * @throws Refusal.Stale if somebody else saved since
     */
    @Transactional
    public GuideDraft save(String code, IfMatch seen, String yaml, Caller by) {
        String text = checked(yaml);
        GuideDraft draft = hand.hold(code, seen);
        if (draft.yaml().equals(text)) {
            return draft;
        }
        GuideDraft written =
                draft.written(text, by.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        drafts.update(written);
        drafts.addAuthor(code, by.id(), by.name());
        journal.changed(code, by.name(), "revision " + written.revision());
        return written;
    }

    /** Throws the text away; what is published stays. */
    @Transactional
    public void discard(String code, IfMatch seen, Caller by) {
        GuideDraft draft = hand.hold(code, seen);
        drafts.forgetAuthors(code);
        drafts.end(code);
        journal.note(code, GuideEventKind.DISCARDED, by.name(), "revision " + draft.revision());
    }

    private void refuseTooMany() {
        if (guides.count() + drafts.count() >= MAX_GUIDES) {
            throw new Refusal.Conflict(
                    "There are %d guides and drafts, and no more may be. Discard a draft."
                            .formatted(MAX_GUIDES));
        }
    }

    static void requireCode(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new Refusal.Invalid("code", "is 1 to 64 of a-z, 0-9 and -");
        }
    }

    /** Line ends as a form sends them become those of a file. */
    private static String checked(String yaml) {
        PlainInput.required("yaml", yaml, GuideYaml.MAX_LENGTH);
        return yaml.replace("\r\n", "\n");
    }
}
