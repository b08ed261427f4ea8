package dev.syncdesk.support.console;

import dev.syncdesk.support.guide.GuideVersion;

/**
 * One version of a guide, to read.
 *
 * @param current the version that new runs follow
 * @param mayPublish whether the reader may make this one current
 */
public record GuideVersionPage(
        Screen screen, GuideVersion version, int current, GuideTree tree, boolean mayPublish) {}
