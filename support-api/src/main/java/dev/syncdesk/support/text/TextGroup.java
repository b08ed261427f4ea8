package dev.syncdesk.support.text;

import java.util.List;

/**
 * Texts that say much the same.
 *
 * @param language of two letters that they are written in
 * @param ids of the texts, the lowest first
 * @param words that they share and others do not, the most telling first
 */
public record TextGroup(String language, List<Long> ids, List<String> words) {}
