package se.utblick.app;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import se.utblick.organisation.ExampleRemoval;
import se.utblick.platform.ExampleContent;
import se.utblick.platform.Tool;

/** Takes out the example content, all of it. */
@Component
class RemoveExample implements Tool {

    private final ExampleRemoval removal;
    private final ExampleContent content;

    RemoveExample(ExampleRemoval removal, ExampleContent content) {
        this.removal = removal;
        this.content = content;
    }

    @Override
    public String name() {
        return "remove-example";
    }

    @Override
    public String usage() {
        return "remove-example";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (!content.isLoaded()) {
            out.println("There is no example content to take out.");
            return 0;
        }
        removal.removeByProgram();
        out.println("The example content has been taken out. The journal remembers that it was there.");
        return 0;
    }
}
