package se.utblick.watch;

import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.watch.connect.Connectors;
import se.utblick.watch.connect.KnownSources;

/** A connector for each known source. They ask nothing before somebody has switched the source on. */
@Configuration
@Import(LiveConnectors.EachKnown.class)
class LiveConnectors {

    static final class EachKnown implements BeanRegistrar {

        @Override
        public void register(BeanRegistry registry, Environment environment) {
            for (var known : KnownSources.ALL) {
                registry.registerBean(
                        "connector-" + known.kind(),
                        LiveConnector.class,
                        bean -> bean.supplier(house -> new LiveConnector(
                                known, house.bean(Connectors.class), new FollowedStore(house.bean(JdbcClient.class)))));
            }
        }
    }
}
