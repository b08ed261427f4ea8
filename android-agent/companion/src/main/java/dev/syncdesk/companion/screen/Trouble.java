package dev.syncdesk.companion.screen;

import dev.syncdesk.device.diagnosis.Finding;
import dev.syncdesk.device.diagnosis.FindingCatalogue;
import dev.syncdesk.device.diagnosis.FindingText;
import java.util.Locale;

/**
 * One finding as its owner reads it.
 *
 * @param opens the page of the phone on which it can be mended
 */
public record Trouble(String code, String title, String sentence, SystemPage opens) {

    static Trouble of(Finding finding, Locale locale) {
        FindingText text = FindingCatalogue.text(finding.code(), locale);
        return new Trouble(
                finding.code(), text.title(), text.customer(), SystemPage.mending(finding.code()));
    }
}
