package dev.syncdesk.support;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The map of {@code docs/architecture.md}: who may know whom. A package not on it fails. */
final class MapOfPackagesTest {

    private static final String ROOT = "dev.syncdesk.support.";

    /** Each feature with those that it may use, besides {@code platform} and what those may use. */
    private static final Map<String, Set<String>> MAP = new HashMap<>();

    static {
        MAP.put("platform", Set.of());
        MAP.put("account", Set.of());
        MAP.put("staff", Set.of("account"));
        MAP.put("customer", Set.of("account"));
        MAP.put("device", Set.of("customer"));
        MAP.put("broker", Set.of("device"));
        MAP.put("picture", Set.of());
        MAP.put("guide", Set.of("customer", "device", "picture"));
        MAP.put("rate", Set.of("device"));
        MAP.put("intake", Set.of("broker", "device", "guide", "rate"));
        MAP.put("ticket", Set.of("staff", "customer", "device", "guide", "picture"));
        MAP.put("statistics", Set.of());
        MAP.put(
                "trend",
                Set.of("account", "customer", "device", "guide", "rate", "statistics", "ticket"));
        MAP.put("outreach", Set.of("statistics", "trend"));
        MAP.put("webhook", Set.of("trend"));
        MAP.put("bugtracker", Set.of("trend"));
        MAP.put("text", Set.of());
        MAP.put(
                "pattern",
                Set.of(
                        "account",
                        "customer",
                        "device",
                        "rate",
                        "statistics",
                        "text",
                        "ticket",
                        "trend"));
        MAP.put("selfhelp", Set.of("customer", "device", "guide", "ticket"));
        MAP.put("connector", Set.of("customer", "device", "intake"));
        MAP.put(
                "portal",
                Set.of(
                        "account",
                        "customer",
                        "device",
                        "guide",
                        "intake",
                        "outreach",
                        "selfhelp",
                        "ticket",
                        "trend"));
        MAP.put(
                "console",
                Set.of(
                        "account",
                        "staff",
                        "customer",
                        "device",
                        "broker",
                        "bugtracker",
                        "guide",
                        "rate",
                        "intake",
                        "connector",
                        "outreach",
                        "selfhelp",
                        "ticket",
                        "trend",
                        "webhook",
                        "pattern"));
        MAP.put("demonstration", Set.of("console", "portal"));
    }

    private static final Set<String> PUBLISHED =
            Set.of("PublishedIssue", "PublishedIssues", "OwnDevice");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("dev.syncdesk.support");

    @Test
    void every_package_is_on_the_map() {
        Set<String> unlisted =
                CLASSES.stream()
                        .map(MapOfPackagesTest::feature)
                        .filter(feature -> !feature.isEmpty() && !MAP.containsKey(feature))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unlisted);
    }

    @Test
    void no_feature_knows_one_that_the_map_does_not_give_it() {
        List<String> wrong =
                CLASSES.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(MapOfPackagesTest::isForbidden)
                        .map(Dependency::getDescription)
                        .sorted()
                        .distinct()
                        .toList();
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void there_are_no_cycles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** What engineers know of the fleet is not for customers (docs/decisions/0009). */
    @Test
    void the_portal_knows_of_trends_only_what_is_published() {
        List<String> more =
                CLASSES.stream()
                        .filter(type -> feature(type).equals("portal"))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(
                                type ->
                                        Set.of("trend", "rate", "statistics")
                                                .contains(feature(type)))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !PUBLISHED.contains(name))
                        .distinct()
                        .toList();
        assertEquals(List.of(), more);
    }

    private static boolean isForbidden(Dependency dependency) {
        String from = feature(dependency.getOriginClass());
        String to = feature(dependency.getTargetClass().getBaseComponentType());
        return !from.isEmpty()
                && !to.isEmpty()
                && !from.equals(to)
                && !to.equals("platform")
                && !reach(from).contains(to);
    }

    private static Set<String> reach(String feature) {
        Set<String> all = new TreeSet<>();
        for (String direct : MAP.getOrDefault(feature, Set.of())) {
            all.add(direct);
            all.addAll(reach(direct));
        }
        return all;
    }

    /** The package right under the root; empty for the root itself and for what is outside. */
    private static String feature(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT)) {
            return "";
        }
        String rest = name.substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
