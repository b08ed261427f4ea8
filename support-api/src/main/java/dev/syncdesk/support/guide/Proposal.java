package dev.syncdesk.support.guide;

import java.util.List;

/**
 * A guide that treats findings that are open.
 *
 * @param guide its code
 * @param title in English, for staff
 * @param treats codes of the open findings that it treats, the most severe first
 * @param proves whether its first step is one that telemetry alone can pass
 * @param success how well it has done for the finding that it is proposed for
 * @param trial whether it stands first though another has done better, so that the ranking learns
 */
public record Proposal(
        String guide,
        String title,
        List<String> treats,
        boolean proves,
        GuideSuccess success,
        boolean trial) {

    Proposal onTrial() {
        return new Proposal(guide, title, treats, proves, success, true);
    }
}
