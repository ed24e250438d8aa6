package se.utblick.watch;

import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.watch.connect.Connectors;
import se.utblick.watch.connect.KnownSources;

/** A reader for each known source. They ask nothing before somebody has switched the source on. */
@Configuration
@Import(KnownReaders.EachKnown.class)
class KnownReaders {

    static final class EachKnown implements BeanRegistrar {

        @Override
        public void register(BeanRegistry registry, Environment environment) {
            for (var known : KnownSources.ALL) {
                registry.registerBean(
                        "reader-" + known.kind(),
                        KnownReader.class,
                        bean -> bean.supplier(house -> new KnownReader(
                                known, house.bean(Connectors.class), new FollowedStore(house.bean(JdbcClient.class)))));
            }
        }
    }
}
