package se.utblick.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Says in each answer's {@code Server-Timing} how many statements the page took and how long it worked. Off unless it is
 * asked for, since it tells a stranger more than they need to know.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("utblick.measure")
class Measuring {

    private static final String BEGAN = Measuring.class.getName();

    @Bean
    static BeanPostProcessor countStatements() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new StatementCount(source) : bean;
            }
        };
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> beginAtTheDoor() {
        var filter = new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
                    throws ServletException, IOException {
                StatementCount.begin();
                request.setAttribute(BEGAN, System.nanoTime());
                next.doFilter(request, response);
            }
        };
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** After the handler and before the page is written: the templates ask the database for nothing. */
    @Bean
    WebMvcConfigurer sayInTheAnswer() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public void postHandle(
                            HttpServletRequest request,
                            HttpServletResponse response,
                            Object handler,
                            @Nullable ModelAndView answer) {
                        var milliseconds = (System.nanoTime() - (long) request.getAttribute(BEGAN)) / 1e6;
                        response.setHeader(
                                "Server-Timing",
                                "sql;desc=%d, work;dur=%.1f".formatted(StatementCount.soFar(), milliseconds));
                    }
                });
            }
        };
    }
}
