package se.utblick;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Spring Modulith's own look at the house: no circles, and nobody past a face. */
class ModulesTest {

    @Test
    void the_modules_keep_to_each_others_faces() {
        var modules = ApplicationModules.of("se.utblick", new ImportOption.DoNotIncludeTests());

        assertThatCode(modules::verify).doesNotThrowAnyException();
    }
}
