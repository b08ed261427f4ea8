package dev.syncdesk.support.guide;

import java.util.List;

/**
 * A guide that treats findings that are open.
 *
 * @param guide its code
 * @param title in English, for staff
 * @param treats codes of the open findings that it treats, the most severe first
 * @param proves whether its first step is one that telemetry alone can pass
 */
public record Proposal(String guide, String title, List<String> treats, boolean proves) {}
