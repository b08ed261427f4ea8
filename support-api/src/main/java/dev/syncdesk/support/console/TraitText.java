package dev.syncdesk.support.console;

import dev.syncdesk.support.pattern.SharedTrait;

/** Writes what affected devices have in common. */
public final class TraitText {

    private TraitText() {}

    /** The value, in words where it is a code. */
    public static String name(SharedTrait trait, Screen screen) {
        return trait.trait().equals("age") ? screen.say("trait.age." + trait.name()) : trait.name();
    }

    /** {@code 2.7 (2.1–3.4)}. */
    public static String odds(SharedTrait trait) {
        return Figures.ratio(trait.ratio());
    }

    public static String q(SharedTrait trait) {
        return Figures.chance(trait.qValue());
    }
}
