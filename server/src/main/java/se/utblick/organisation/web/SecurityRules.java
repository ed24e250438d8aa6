package se.utblick.organisation.web;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import se.utblick.organisation.SignInPaths;
import se.utblick.platform.web.OpenDoor;

/** Who gets in, and what every answer carries with it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityRules {

    /** No inline script or style, nothing from elsewhere, in nobody's frame. */
    static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain rules(
            HttpSecurity http,
            SecurityContextRepository sessions,
            SignInGate gate,
            LostSession lostSession,
            List<OpenDoor> doors)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                SignInPaths.SIGN_IN,
                                "/sign-in/example/*",
                                "/sign-in/lost",
                                "/language",
                                "/assets/**",
                                "/error")
                        .permitAll()
                        .requestMatchers(doors.stream().map(OpenDoor::pattern).toArray(String[]::new))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(sessions))
                .formLogin(form -> form.loginPage(SignInPaths.SIGN_IN)
                        .loginProcessingUrl(SignInPaths.SIGN_IN)
                        .usernameParameter("email")
                        .successHandler(gate)
                        .failureHandler(gate))
                .addFilterBefore(gate, UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(lostSession))
                .logout(out -> out.logoutUrl(SignInPaths.SIGN_OUT).logoutSuccessUrl(SignInPaths.SIGN_IN + "?out=true"))
                // Kept in a cookie, so that a form that outlives its session is told from one that is not ours.
                .csrf(csrf -> csrf.ignoringRequestMatchers(doors.stream()
                                .filter(OpenDoor::withoutToken)
                                .map(OpenDoor::pattern)
                                .toArray(String[]::new))
                        .csrfTokenRepository(new CookieCsrfTokenRepository())
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()")))
                .build();
    }

    /** The gate stands in the chain above, and nowhere else. */
    @Bean
    FilterRegistrationBean<SignInGate> gateOnlyThere(SignInGate gate) {
        var registration = new FilterRegistrationBean<>(gate);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    SecurityContextRepository sessions() {
        return new HttpSessionSecurityContextRepository();
    }
}
