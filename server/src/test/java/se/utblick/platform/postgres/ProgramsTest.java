package se.utblick.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgramsTest {

    @ParameterizedTest
    @EnumSource
    void the_build_brings_them_for_every_processor_in_the_version_we_say(Programs programs) {
        var archive = Objects.requireNonNull(Programs.class.getResource(programs.archive()));
        assertThat(archive.toString()).contains("-" + programs.version() + ".0.jar!");
        assertThat(programs.majorVersion()).isEqualTo("18");
    }

    @Test
    void the_processor_decides() {
        assertThat(Programs.forMachine("Linux", "amd64")).isEqualTo(Programs.X86_64);
        assertThat(Programs.forMachine("Linux", "aarch64")).isEqualTo(Programs.ARM64);
    }

    @Test
    void elsewhere_somebody_elses_server_is_needed() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Programs.forMachine("Linux", "riscv64"))
                .withMessageContaining("--database-url");
        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> Programs.forMachine("Mac OS X", "aarch64"));
    }
}
