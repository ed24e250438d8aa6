package se.utblick.app;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How a request becomes arguments, and how long the browser may keep what never changes. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebRules {

    @Bean
    WebMvcConfigurer arguments(List<HandlerMethodArgumentResolver> resolvers) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> all) {
                all.addAll(resolvers);
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                // The page asks for each by its content's own mark, so that a new one is fetched and an old one never
                // again.
                registry.addResourceHandler("/assets/**")
                        .addResourceLocations("classpath:/static/assets/")
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable());
            }
        };
    }
}
