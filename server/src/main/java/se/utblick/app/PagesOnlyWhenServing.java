package se.utblick.app;

import org.jspecify.annotations.Nullable;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/** Leaves out every page when a tool is run: a tool has nobody to show them to, and starts faster without. */
class PagesOnlyWhenServing implements TypeFilter, EnvironmentAware {

    static final String SERVING = "utblick.serving";

    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
        var serving = environment == null || environment.getProperty(SERVING, Boolean.class, true);
        return !serving && reader.getClassMetadata().getClassName().matches("se\\.utblick\\.[a-z]+\\.web\\..*");
    }
}
