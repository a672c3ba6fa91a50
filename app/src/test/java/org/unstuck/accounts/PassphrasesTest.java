package org.unstuck.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.password.PasswordEncoder;

class PassphrasesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fourteen chars",
                "aaaaaaaaaaaaaaaaaaaa",
                "Correct Horse Battery Staple",
                "Ann@Example.org is my name",
                "żółwie żółwie żółwie żółwie żółwie żółwie żółwie żółwie żółwie żółwie"
            })
    void what_is_short_monotonous_well_known_too_long_or_holds_the_name_will_not_do(String passphrase) {
        assertThat(Passphrases.findProblem(passphrase, "ann@example.org")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exactly 15 char",
                "żółwie jedzą zieloną sałatę",
                "   with blanks around it   ",
                "plum-tractor-ink-42"
            })
    void any_other_will_do_in_any_script_and_with_any_signs(String passphrase) {
        assertThat(Passphrases.findProblem(passphrase, "ann@example.org")).isEmpty();
    }

    @Test
    void is_kept_as_bcrypt_of_cost_twelve_and_never_as_it_is() {
        PasswordEncoder encoder = new Passphrases().encoder();

        String kept = encoder.encode("plum-tractor-ink-42");

        assertThat(kept).startsWith("{bcrypt}$2a$12$").doesNotContain("plum");
        assertThat(encoder.matches("plum-tractor-ink-42", kept)).isTrue();
        assertThat(encoder.matches("plum-tractor-ink-43", kept)).isFalse();
    }
}
