package dev.syncdesk.companion;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The companion's part of the map of {@code docs/architecture.md}: who may know whom. A package not
 * on it fails.
 */
final class MapOfCompanionPackagesTest {

    private static final String ROOT = "dev.syncdesk.companion";
    private static final String WHOLE = "";

    /** Each package with those that it may use; none leads back, so there is no cycle. */
    private static final Map<String, Set<String>> MAP = new HashMap<>();

    static {
        MAP.put("store", Set.of());
        MAP.put("desk", Set.of("store"));
        MAP.put("pairing", Set.of("desk", "store"));
        MAP.put("device", Set.of("desk", "store"));
        MAP.put("check", Set.of("device"));
        MAP.put("step", Set.of("store"));
        MAP.put("guide", Set.of("desk", "device", "step", "store"));
        MAP.put("share", Set.of("store"));
        MAP.put("relay", Set.of("pairing", "share", "step"));
        MAP.put("request", Set.of("desk", "store"));
        MAP.put("screen", Set.of("desk", "pairing", "device", "check", "step", "share"));
        MAP.put(
                WHOLE,
                Set.of(
                        "store", "desk", "pairing", "device", "check", "step", "guide", "share",
                        "relay", "request"));
    }

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    @Test
    void no_package_knows_one_that_the_map_does_not_give_it() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String from = part(type);
            Set<String> may = MAP.getOrDefault(from, Set.of());
            type.getDirectDependenciesFromSelf().stream()
                    .filter(one -> isOurs(one.getTargetClass().getBaseComponentType()))
                    .filter(one -> !may(from, may, one.getTargetClass().getBaseComponentType()))
                    .forEach(one -> wrong.add(one.getDescription()));
            if (!MAP.containsKey(from)) {
                wrong.add(from + " is not on the map");
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static boolean may(String from, Set<String> others, JavaClass to) {
        return part(to).equals(from) || others.contains(part(to));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    private static String part(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? WHOLE : name.substring(ROOT.length() + 1);
    }

    @Test
    void nothing_here_knows_android_or_asks_the_machine_for_the_time() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("android..", "androidx..", "java.sql..", "java.net.http..")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }
}
